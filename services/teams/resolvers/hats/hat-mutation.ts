import { parseInput } from '@kith/service-kit';
import { amendHat, createHat, retireHat, takeUpHat } from '../../commands/hats/define-hat.ts';
import { flagRegulated } from '../../commands/hats/flag-regulated.ts';
import { giveBackHat, handOverHat, recordCheckIn } from '../../commands/hats/hold.ts';
import type { MutationResolvers } from '../../generated.ts';
import { changing, sightOf } from '../sight.ts';
import * as inputs from './inputs.ts';
import { requireIn } from './may.ts';

type HatMutations = Pick<
  MutationResolvers,
  | 'flagRegulatedActivities'
  | 'takeUpHat'
  | 'createHat'
  | 'amendHat'
  | 'retireHat'
  | 'recordCheckIn'
  | 'handOverHat'
  | 'giveBackHat'
>;

export const hatMutation: HatMutations = {
  flagRegulatedActivities: async (_, args, context) => {
    const { teamId, activities } = parseInput(inputs.flagRegulatedInput, args.input);
    const { access } = await sightOf(context);
    access.require('team.flagRegulated', { teamId });
    return changing(context, flagRegulated(context, teamId, activities));
  },

  takeUpHat: async (_, args, context) => {
    const { teamId, hat } = parseInput(inputs.takeUpHatInput, args.input);
    await requireIn('hat.arrange', teamId, context);
    return changing(context, takeUpHat(context, teamId, hat));
  },

  createHat: async (_, args, context) => {
    const { groupId, words } = parseInput(inputs.createHatInput(context.now), args.input);
    await requireIn('hat.arrange', groupId, context);
    return changing(context, createHat(context, groupId, words));
  },

  amendHat: async (_, args, context) => {
    const { hatId, ...changed } = parseInput(inputs.amendHatInput, args.input);
    await requireIn('hat.arrange', hatId.groupId, context);
    return changing(context, amendHat(context, hatId, said(changed)));
  },

  retireHat: async (_, args, context) => {
    const { hatId } = parseInput(inputs.hatIdInput, args.input);
    await requireIn('hat.arrange', hatId.groupId, context);
    return changing(context, retireHat(context, hatId));
  },

  recordCheckIn: async (_, args, context) => {
    const { hatId, personId } = parseInput(inputs.holderInput, args.input);
    const { access } = await sightOf(context);
    access.require('hat.decide', { teamId: hatId.groupId });
    return changing(context, recordCheckIn(context, hatId, personId ?? context.viewer.personId));
  },

  handOverHat: async (_, args, context) => {
    const { hatId, notes } = parseInput(inputs.handOverInput, args.input);
    const { access } = await sightOf(context);
    access.require('hat.decide', { teamId: hatId.groupId });
    return changing(context, handOverHat(context, hatId, context.viewer.personId, notes));
  },

  giveBackHat: async (_, args, context) => {
    const input = parseInput(inputs.holderInput, args.input);
    const { access } = await sightOf(context);
    const { personId = context.viewer.personId, hatId } = input;
    const isOwn = personId === context.viewer.personId;
    if (isOwn) access.require('hat.decide', { teamId: hatId.groupId });
    else await requireIn('hat.arrange', hatId.groupId, context);
    const reason = isOwn ? 'GIVEN_BACK' : 'TAKEN_BACK';
    return changing(context, giveBackHat(context, hatId, personId, reason));
  },
};

/** What was said, without what was left out. */
export function said<T extends object>(input: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as never;
}
