import { serviceBench } from '@kith/service-kit/testing';
import { schedules } from '../consumers.ts';
import { definition } from '../definition.ts';

/** Teams under test. */
export const bench = serviceBench({ service: 'teams', subgraph: definition, schedules });
