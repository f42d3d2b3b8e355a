import { serviceBench } from '@kith/service-kit/testing';
import { consumers, schedules } from '../consumers.ts';
import { definition } from '../definition.ts';

/** Teams under test. */
export const bench = serviceBench({ service: 'teams', subgraph: definition, consumers, schedules });
