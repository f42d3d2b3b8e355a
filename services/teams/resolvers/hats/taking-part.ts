import { kithError } from '@kith/kernel';
import { parseInput } from '@kith/service-kit';
import {
  clearObjection,
  inform,
  nominate,
  remedyObjection,
  signalConsent,
} from '../../commands/hats/take-part.ts';
import type { MutationResolvers } from '../../generated.ts';
import { changing } from '../sight.ts';
import { said } from './hat-mutation.ts';
import * as inputs from './inputs.ts';
import { acting, selectionFor } from './may.ts';

type TakingPart = Pick<
  MutationResolvers,
  'nominate' | 'informSelection' | 'signalConsent' | 'resolveObjection' | 'clearObjection'
>;

export const takingPart: TakingPart = {
  nominate: async (_, args, context) => {
    const input = parseInput(inputs.nominateInput(context.now), args.input);
    const { selectionId, nomineeId: nominee, reason, heard } = input;
    const selection = await selectionFor(selectionId, context);
    const who = await acting(heard, selection.groupId, context, selection);
    return changing(context, nominate(context, selection, who, { nominee, reason }));
  },

  informSelection: async (_, args, context) => {
    const { selectionId, words } = parseInput(inputs.informSelectionInput, args.input);
    const selection = await selectionFor(selectionId, context);
    return changing(context, inform(context, selection, context.viewer.personId, words));
  },

  signalConsent: async (_, args, context) => {
    const { selectionId, objection, heard } = parseInput(inputs.signalConsentInput(context.now), args.input);
    const selection = await selectionFor(selectionId, context);
    const who = await acting(heard, selection.groupId, context, selection);
    return changing(context, signalConsent(context, selection, who, objection));
  },

  resolveObjection: async (_, args, context) => {
    const input = parseInput(inputs.resolveObjectionInput(context.now), args.input);
    const { selectionId, objectorId, verb, words, termWeeks, description } = input;
    const selection = await selectionFor(selectionId, context);
    const { personId: by } = context.viewer;
    if (verb !== 'WITHDRAW' && selection.full?.facilitator !== by) throw kithError('NOT_ALLOWED');
    const remedy = {
      verb,
      words,
      by,
      ...(termWeeks && { termWeeks }),
      ...(description && { description: said(description) }),
    };
    return changing(context, remedyObjection(context, selection, objectorId, remedy));
  },

  clearObjection: async (_, args, context) => {
    const { selectionId, heard } = parseInput(inputs.clearObjectionInput(context.now), args.input);
    const selection = await selectionFor(selectionId, context);
    const who = await acting(heard, selection.groupId, context, selection);
    return changing(context, clearObjection(context, selection, who));
  },
};
