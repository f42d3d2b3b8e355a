import { parseInput } from '@kith/service-kit';
import { closeTeam, recordBereavement, reopenTeam, restTeam } from '../../commands/endings/change-state.ts';
import {
  answerContactPlan,
  answerKeepingInTouch,
  nameContactKeeper,
  recordContact,
} from '../../commands/endings/contact-plans.ts';
import { pauseMembership, resumeMembership } from '../../commands/endings/pause-membership.ts';
import type { MutationResolvers } from '../../generated.ts';
import { requireOver } from '../require-over.ts';
import { changing, sightOf } from '../sight.ts';
import * as inputs from './inputs.ts';

type Ending =
  | 'restTeam'
  | 'recordBereavement'
  | 'closeTeam'
  | 'reopenTeam'
  | 'answerContactPlan'
  | 'nameContactKeeper'
  | 'answerKeepingInTouch'
  | 'recordContact'
  | 'pauseMembership'
  | 'resumeMembership';

export const endingsMutation: Pick<MutationResolvers, Ending> = {
  restTeam: async (_, args, context) => {
    const { teamId, state } = parseInput(inputs.restTeamInput, args.input);
    const { access } = await sightOf(context);
    access.require('team.rest', { teamId });
    return changing(context, restTeam(context, teamId, state, context.viewer.personId));
  },

  recordBereavement: async (_, args, context) => {
    const { teamId, diedOn } = parseInput(inputs.recordBereavementInput, args.input);
    const { access } = await sightOf(context);
    access.require('team.bereaved', { teamId });
    return changing(context, recordBereavement(context, teamId, diedOn, context.viewer.personId));
  },

  closeTeam: async (_, args, context) => {
    const { teamId, reason } = parseInput(inputs.closeTeamInput, args.input);
    const { access } = await sightOf(context);
    access.require('team.rest', { teamId });
    return changing(context, closeTeam(context, teamId, reason, context.viewer.personId));
  },

  reopenTeam: async (_, args, context) => {
    const { teamId } = parseInput(inputs.reopenTeamInput, args.input);
    const { access } = await sightOf(context);
    access.require('team.reopen', { teamId });
    return changing(context, reopenTeam(context, teamId, context.viewer.personId));
  },

  answerContactPlan: async (_, args, context) => {
    const { teamId, accept } = parseInput(inputs.answerContactPlanInput, args.input);
    const { access } = await sightOf(context);
    access.require('contact.answer', { teamId });
    const which = { teamId, personId: context.viewer.personId };
    return changing(context, answerContactPlan(context, which, accept ? 'YES' : 'NO'));
  },

  nameContactKeeper: async (_, args, context) => {
    const { keeperId, ...which } = parseInput(inputs.nameContactKeeperInput, args.input);
    const { access } = await sightOf(context);
    access.require('contact.name', { teamId: which.teamId });
    return changing(context, nameContactKeeper(context, which, keeperId, context.viewer.personId));
  },

  answerKeepingInTouch: async (_, args, context) => {
    const { accept, ...which } = parseInput(inputs.answerKeepingInTouchInput, args.input);
    const { access } = await sightOf(context);
    access.require('contact.keep', { teamId: which.teamId });
    const said = accept ? 'YES' : 'NO';
    return changing(context, answerKeepingInTouch(context, which, context.viewer.personId, said));
  },

  recordContact: async (_, args, context) => {
    const { dueOn, ...which } = parseInput(inputs.recordContactInput, args.input);
    const { access } = await sightOf(context);
    access.require('contact.keep', { teamId: which.teamId });
    return changing(context, recordContact(context, which, dueOn, context.viewer.personId));
  },

  pauseMembership: async (_, args, context) => {
    const { memberId, backOn } = parseInput(inputs.pauseMembershipInput, args.input);
    await requireOver('membership.pause', memberId, context);
    return changing(context, pauseMembership(context, memberId, context.viewer.personId, backOn));
  },

  resumeMembership: async (_, args, context) => {
    const { memberId } = parseInput(inputs.resumeMembershipInput, args.input);
    await requireOver('membership.pause', memberId, context);
    return changing(context, resumeMembership(context, memberId));
  },
};
