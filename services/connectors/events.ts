import { eventsHandler } from '@kith/service-kit';

/** Connectors hear nobody yet; the entry stands so that every service is deployed alike. */
export const handler = eventsHandler({});
