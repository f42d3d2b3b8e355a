import { gbp } from '@kith/kernel';
import { accessFor, connectionOf, pageAsked, parseInput } from '@kith/service-kit';
import { permissions } from '../domain/permissions.ts';
import type { TeamResolvers } from '../generated.ts';
import { listPostings } from '../store/entries.ts';
import { listProposedTo } from '../store/proposed-time.ts';
import { listToConfirm } from '../store/visits.ts';
import { requireMoney } from './funding/money-access.ts';
import { daysAsked } from './inputs.ts';

export const team: TeamResolvers = {
  timeToConfirm: async ({ id: teamId }, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeTimeToConfirm', { teamId });
    const page = await listToConfirm(table, teamId, pageAsked(args));
    return connectionOf(page, (visit) => visit);
  },

  proposedTime: async ({ id: teamId }, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('answerProposedTime', { teamId });
    return connectionOf(await listProposedTo(table, teamId, pageAsked(args)), (time) => time);
  },

  charges: async ({ id: teamId }, args, context) => {
    requireMoney('seeCharges', teamId, context);
    const { from, to } = parseInput(daysAsked, args);
    const posted = await listPostings(context.table, `team:${teamId}`, from, to);
    return {
      from,
      to,
      total: gbp(posted.reduce((sum, { pence }) => sum + pence, 0)),
      lines: posted.map(({ entryId, reverses, pence, work }) => ({
        entryId,
        reverses: reverses ?? null,
        visit: work.visitId ? { id: work.visitId } : null,
        meetingId: work.meetingId ?? null,
        workedOn: work.workedOn,
        minutes: work.paidMinutes,
        rate: gbp(work.ratePence),
        charge: gbp(pence),
      })),
    };
  },
};
