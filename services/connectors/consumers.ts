import type { Consumers } from '@kith/service-kit';
import { hearChannel, hearTeam } from './commands/channels/hear-channel.ts';
import { keepMessage } from './commands/channels/keep-message.ts';

/** What connectors do on hearing each event. */
export const consumers: Consumers = {
  MessageRequested: keepMessage,
  ChannelChosen: hearChannel,
  TeamCreated: hearTeam,
};
