import { parseInput } from '@kith/service-kit';
import { objectToOffer, recordReached, withdrawOffer } from '../../commands/hats/answer-offer.ts';
import {
  concludeSelection,
  endSelection,
  moveSelectionOn,
  nameFacilitator,
  proposeNominee,
} from '../../commands/hats/lead-selection.ts';
import { offerToHold } from '../../commands/hats/offer-to-hold.ts';
import { openSelection } from '../../commands/hats/open-selection.ts';
import type { MutationResolvers } from '../../generated.ts';
import { changing, sightOf } from '../sight.ts';
import * as inputs from './inputs.ts';
import { acting, mayIn, requireIn, selectionFor } from './may.ts';

type Leading = Pick<
  MutationResolvers,
  | 'offerToHold'
  | 'recordReached'
  | 'objectToOffer'
  | 'withdrawOffer'
  | 'openSelection'
  | 'moveSelectionOn'
  | 'nameFacilitator'
  | 'proposeNominee'
  | 'concludeSelection'
  | 'endSelection'
>;

export const selectionMutation: Leading = {
  offerToHold: async (_, args, context) => {
    const input = parseInput(inputs.offerToHoldInput(context.now), args.input);
    const { hatId, heard, overrideProposalId: overrideId, ...terms } = input;
    const { access } = await sightOf(context);
    access.require('hat.decide', { teamId: hatId.groupId });
    const who = await acting(heard, hatId.groupId, context);
    return changing(context, offerToHold(context, who, { ...terms, ...hatId, overrideId }));
  },

  recordReached: async (_, args, context) => {
    const input = parseInput(inputs.recordReachedInput, args.input);
    const { selectionId, channel, at = context.now, personId = context.viewer.personId } = input;
    const selection = await selectionFor(selectionId, context);
    const reached = { at, channel, by: context.viewer.personId };
    return changing(context, recordReached(context, selection, personId, reached));
  },

  objectToOffer: async (_, args, context) => {
    const { selectionId, argument, heard } = parseInput(inputs.objectToOfferInput(context.now), args.input);
    const selection = await selectionFor(selectionId, context);
    const who = await acting(heard, selection.groupId, context);
    return changing(context, objectToOffer(context, selection, who, argument));
  },

  withdrawOffer: async (_, args, context) => {
    const { selectionId } = parseInput(inputs.selectionInput, args.input);
    const selection = await selectionFor(selectionId, context);
    const { offer, groupId } = selection;
    const { personId } = context.viewer;
    const isForOther = offer?.entered !== undefined && offer.personId !== personId;
    if (isForOther) await requireIn('hat.enterFor', groupId, context);
    const whose = isForOther ? offer.personId : personId;
    return changing(context, withdrawOffer(context, selection, whose));
  },

  openSelection: async (_, args, context) => {
    const { hatId, ...terms } = parseInput(inputs.openSelectionInput(context.now), args.input);
    const { access } = await sightOf(context);
    access.require('hat.decide', { teamId: hatId.groupId });
    return changing(context, openSelection(context, context.viewer.personId, { ...terms, ...hatId }));
  },

  moveSelectionOn: async (_, args, context) => {
    const { selectionId, to, windowDays } = parseInput(inputs.moveSelectionOnInput(context.now), args.input);
    const selection = await selectionFor(selectionId, context);
    const { personId } = context.viewer;
    return changing(context, moveSelectionOn(context, selection, personId, to, windowDays));
  },

  nameFacilitator: async (_, args, context) => {
    const { selectionId, facilitatorId } = parseInput(inputs.nameFacilitatorInput, args.input);
    const selection = await selectionFor(selectionId, context);
    const mayName = mayIn(await sightOf(context), 'hat.arrange', selection.groupId);
    const by = { personId: context.viewer.personId, mayName };
    return changing(context, nameFacilitator(context, selection, by, facilitatorId));
  },

  proposeNominee: async (_, args, context) => {
    const input = parseInput(inputs.proposeNomineeInput, args.input);
    const { selectionId, nomineeId: nominee, reasons, overrideProposalId: overrideId } = input;
    const selection = await selectionFor(selectionId, context);
    const proposed = { nominee, reasons, overrideId };
    return changing(context, proposeNominee(context, selection, context.viewer.personId, proposed));
  },

  concludeSelection: async (_, args, context) => {
    const { selectionId, celebration } = parseInput(inputs.concludeSelectionInput, args.input);
    const selection = await selectionFor(selectionId, context);
    return changing(context, concludeSelection(context, selection, context.viewer.personId, celebration));
  },

  endSelection: async (_, args, context) => {
    const { selectionId, reason } = parseInput(inputs.endSelectionInput, args.input);
    const selection = await selectionFor(selectionId, context);
    return changing(context, endSelection(context, selection, context.viewer.personId, reason));
  },
};
