import { eventsHandler } from '@kith/service-kit';
import { consumers, schedules } from './consumers.ts';

export const handler = eventsHandler(consumers, schedules);
