import { dateOf, kithError } from '@kith/kernel';
import { parseInput } from '@kith/service-kit';
import { beginStart, moveStage, recordStartVisit } from '../../commands/starting/change-start.ts';
import { flagRegulated } from '../../commands/starting/flag-regulated.ts';
import { renewStarter } from '../../commands/starting/renew-starter.ts';
import { startTeam } from '../../commands/starting/start-team.ts';
import { stepBack } from '../../commands/starting/step-back.ts';
import type { MutationResolvers } from '../../generated.ts';
import { storeOn } from '../../store/members.ts';
import { changing, sightOf } from '../sight.ts';
import * as inputs from './inputs.ts';

type Starting =
  | 'startTeam'
  | 'beginStart'
  | 'moveStage'
  | 'flagRegulatedActivities'
  | 'recordStartVisit'
  | 'stepBack'
  | 'renewStarter';

export const startingMutation: Pick<MutationResolvers, Starting> = {
  startTeam: async (_, args, context) => {
    const { confirmed, ...asked } = parseInput(inputs.startTeamInput, args.input);
    if (confirmed.on > dateOf(context.now)) throw yesAhead();
    const { access } = await sightOf(context);
    access.require('team.startFor');
    const { personId } = context.viewer;
    const heard = { by: personId, ...confirmed };
    return changing(context, startTeam(context, personId, { ...asked, heard }));
  },

  beginStart: async (_, args, context) => {
    const { teamId } = parseInput(inputs.ofTeamInput, args.input);
    const { access } = await sightOf(context);
    access.require('start.move', { teamId });
    return changing(context, beginStart(context, teamId, context.viewer.personId));
  },

  moveStage: async (_, args, context) => {
    const { teamId, to } = parseInput(inputs.moveStageInput, args.input);
    const { access } = await sightOf(context);
    access.require('start.move', { teamId });
    return changing(context, moveStage(context, teamId, to, context.viewer.personId));
  },

  flagRegulatedActivities: async (_, args, context) => {
    const { teamId, activities } = parseInput(inputs.flagRegulatedActivitiesInput, args.input);
    const { access } = await sightOf(context);
    access.require('team.flagRegulated', { teamId });
    return changing(context, flagRegulated(context, teamId, activities));
  },

  recordStartVisit: async (_, args, context) => {
    const { teamId, on } = parseInput(inputs.recordStartVisitInput, args.input);
    const { access } = await sightOf(context);
    access.require('start.visit', { teamId });
    return changing(context, recordStartVisit(context, teamId, on, context.viewer.personId));
  },

  stepBack: async (_, args, context) => {
    const { teamId } = parseInput(inputs.ofTeamInput, args.input);
    const { access } = await sightOf(context);
    access.require('start.move', { teamId });
    return changing(context, stepBack(context, teamId, context.viewer.personId));
  },

  renewStarter: async (_, args, context) => {
    const { memberId, endsAt } = parseInput(inputs.renewStarterInput, args.input);
    const where = await storeOn(context.table).whereIs(memberId);
    if (!where) throw kithError('NOT_FOUND');
    const { access } = await sightOf(context);
    access.require('starter.renew', { teamId: where.teamId });
    return changing(context, renewStarter(context, memberId, endsAt));
  },
};

function yesAhead() {
  const problem = 'must not lie ahead';
  return kithError('BAD_INPUT', {
    what: `The day of their yes ${problem}.`,
    fields: [{ field: 'confirmed.on', problem }],
  });
}
