import type { Consumers } from '@kith/service-kit';
import { keepMessage } from './commands/channels/keep-message.ts';

/** What connectors do on hearing each event. */
export const consumers: Consumers = { MessageRequested: keepMessage };
