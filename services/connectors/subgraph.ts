import { subgraphHandler } from '@kith/service-kit';
import { definition } from './definition.ts';

export const handler = subgraphHandler(definition);
