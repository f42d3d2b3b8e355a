import { eventsHandler } from '@kith/service-kit';
import { consumers } from './consumers.ts';

export const handler = eventsHandler(consumers);
