import type { Consumers } from '@kith/service-kit';
import { hearChannel } from './commands/channels/hear-channel.ts';
import { hearSettled } from './commands/channels/hear-settled.ts';
import { keepMessage } from './commands/channels/keep-message.ts';
import { hatEnded, hatGranted, teamStageChanged } from './consumers/connecting.ts';
import { erasePerson } from './consumers/erase-person.ts';
import { membershipChanged, teamCreated, teamStateChanged } from './consumers/team-facts.ts';

/** What connectors do on hearing each event. */
export const consumers: Consumers = {
  ErasureDue: erasePerson,
  MessageRequested: keepMessage,
  ChannelChosen: hearChannel,
  MatterSettled: hearSettled,
  TeamCreated: teamCreated,
  MembershipChanged: membershipChanged,
  TeamStateChanged: teamStateChanged,
  TeamStageChanged: teamStageChanged,
  HatGranted: hatGranted,
  HatEnded: hatEnded,
};
