import { awsParameters, eventsHandler, readEnvironment } from '@kith/service-kit';
import { carriersOf } from './carriers/index.ts';
import { consumers } from './consumers.ts';
import { schedulesWith } from './schedules.ts';

export const handler = eventsHandler(
  consumers,
  schedulesWith(carriersOf(readEnvironment().circle, awsParameters())),
);
