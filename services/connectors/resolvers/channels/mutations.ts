import { kithError } from '@kith/kernel';
import { accessFor, parseInput } from '@kith/service-kit';
import { readMessage, recordPosted, recordTold, settleMessage } from '../../commands/channels/by-hand.ts';
import { setContact } from '../../commands/channels/set-contact.ts';
import { permissions } from '../../domain/permissions.ts';
import type { MutationResolvers } from '../../generated.ts';
import {
  contactInput,
  messageRef,
  ownerContactInput,
  readMessageInput,
  recordToldInput,
  settleMessageInput,
} from './inputs.ts';
import { ownerToWriteFor } from './owner.ts';
import { seesTo, shownOne, whoSeesTo } from './shown.ts';

export const channelMutations: Pick<
  MutationResolvers,
  'setMyContact' | 'setOwnerContact' | 'readMessage' | 'recordPosted' | 'recordTold' | 'settleMessage'
> = {
  setMyContact: (_, { input }, context) => {
    const { viewer } = context;
    accessFor(permissions, viewer).require('ownMessages');
    return setContact(context, viewer.personId, parseInput(contactInput, input), viewer.personId);
  },

  setOwnerContact: async (_, { input }, context) => {
    const { teamId, contact } = parseInput(ownerContactInput, input);
    const ownerId = await ownerToWriteFor(teamId, context);
    const by = context.viewer.personId;
    // Whoever is named sees whom to call, and where: nobody gives that to a third person but the owner.
    if (contact.helperId !== undefined && contact.helperId !== by) {
      throw kithError('NOT_ALLOWED', {
        what: 'You can name yourself only.',
        fix: 'Ask the owner to name others.',
      });
    }
    return setContact(context, ownerId, contact, by);
  },

  readMessage: async (_, { input }, context) => {
    const { personId } = context.viewer;
    accessFor(permissions, context.viewer).require('ownMessages');
    const { messageId } = parseInput(readMessageInput, input);
    return shownOne(context, await readMessage(context, { personId, messageId }));
  },

  recordPosted: async (_, { input }, context) => {
    const by = whoSeesTo(context);
    return shownOne(context, await recordPosted(context, parseInput(messageRef, input), by));
  },

  recordTold: async (_, { input }, context) => {
    const { viewer } = context;
    const { answer, ...which } = parseInput(recordToldInput, input);
    const by = viewer.personId;
    const mayTell = ({ helperId }: { helperId?: string }) => seesTo(viewer) || helperId === by;
    return shownOne(context, await recordTold(context, which, { by, answer, mayTell }));
  },

  settleMessage: async (_, { input }, context) => {
    const by = whoSeesTo(context);
    const { how, ...which } = parseInput(settleMessageInput, input);
    return shownOne(context, await settleMessage(context, which, { by, how }));
  },
};
