import { eventsHandler } from '@kith/service-kit';
import { consumers } from './consumers.ts';
import { schedules } from './schedules.ts';

export const handler = eventsHandler(consumers, schedules);
