import * as artifacts from 'kith:gateway/national';
import { gatewayHandler } from './lambda.ts';

/** The gateway of the national co-op: aggregates, and nothing else. */
export const handler = gatewayHandler(artifacts);
