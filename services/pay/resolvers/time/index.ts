import type { TimeKind as KindWord } from '@kith/contracts';
import { gbp, type Id, kithError, minutesOf, newId } from '@kith/kernel';
import {
  accessFor,
  connectionOf,
  find,
  findAll,
  pageAsked,
  parseInput,
  type RequestContext,
} from '@kith/service-kit';
import { balanceOfCommons } from '../../commands/pot.ts';
import { answerTime } from '../../commands/time/answer-time.ts';
import { logTime, withdrawTime } from '../../commands/time/log-time.ts';
import { permissions } from '../../domain/permissions.ts';
import { breakOwed } from '../../domain/rules/breaks.ts';
import { stateOfTime, type TimeRecord } from '../../domain/time/record.ts';
import type {
  LoggedTimeResolvers,
  MutationResolvers,
  QueryResolvers,
  TeamResolvers,
  TimeKind,
} from '../../generated.ts';
import { listTimeAsked, listTimeOf, pots, timeRecords } from '../../store/time.ts';
import { answerTimeInput, logTimeInput, withdrawTimeInput } from './inputs.ts';

export const timeQueries: Pick<
  QueryResolvers,
  'myTime' | 'timeToApprove' | 'commonsPot' | 'commonsAdvanced'
> = {
  myTime: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('logTime');
    const page = await listTimeOf(table, viewer.personId, pageAsked(args));
    const records = await findAll(
      table,
      timeRecords,
      page.items.map(({ value }) => value.id),
    );
    const known = page.items.filter(({ value }) => records.has(value.id));
    return connectionOf({ ...page, items: known }, ({ value }) => records.get(value.id) as TimeRecord);
  },

  timeToApprove: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('approveCircleTime');
    return connectionOf(await listTimeAsked(table, undefined, pageAsked(args)), ({ value }) => value);
  },

  commonsPot: async (_, __, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeCommonsPot');
    return gbp(await balanceOfCommons(table, await find(table, pots, 'commons')));
  },

  commonsAdvanced: async (_, __, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeCommonsPot');
    return gbp((await find(table, pots, 'commons'))?.advanced ?? 0);
  },
};

export const timeMutations: Pick<MutationResolvers, 'logTime' | 'answerTime' | 'withdrawTime'> = {
  logTime: (_, { input }, context) => {
    const { viewer, now } = context;
    const access = accessFor(permissions, viewer);
    access.require('logTime');
    const { id, on, kind, minutes, shift, teamId } = parseInput(logTimeInput, input);
    if (teamId) access.require('logTeamTime', { teamId });
    return logTime(context, {
      id: (id as Id<'time'> | undefined) ?? newId('time'),
      workerId: viewer.personId,
      on,
      kind: (kind?.toLowerCase() as KindWord | undefined) ?? 'shift',
      minutes: shift ? minutesOf(shift.window) : (minutes ?? 0),
      ...(shift && { shift }),
      ...(teamId && { teamId: teamId as Id<'team'> }),
      loggedAt: now,
    });
  },

  answerTime: async (_, { input }, context) => {
    const { timeId: id, approve, reason } = parseInput(answerTimeInput, input);
    await requireToApprove(id, context);
    return answerTime(context, { id, approve, reason }, context.viewer.personId);
  },

  withdrawTime: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('logTime');
    return withdrawTime(context, parseInput(withdrawTimeInput, input).timeId, context.viewer.personId);
  },
};

export const teamTime: Pick<TeamResolvers, 'timeToApprove'> = {
  timeToApprove: async ({ id: teamId }, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('approveTeamTime', { teamId });
    return connectionOf(await listTimeAsked(table, teamId, pageAsked(args)), ({ value }) => value);
  },
};

export const loggedTime: LoggedTimeResolvers = {
  kind: ({ kind }) => (kind === 'shift' ? null : (kind.toUpperCase() as TimeKind)),
  team: ({ teamId }) => (teamId ? { id: teamId } : null),
  state: stateOfTime,
  answeredAt: ({ answer }) => answer?.at ?? null,
  reason: ({ answer }) => answer?.reason ?? null,
  shift: ({ shift, minutes, on }) => {
    if (!shift) return null;
    const { window, breakMinutes } = shift;
    return { ...window, breakMinutes, breakOwedMinutes: breakOwed({ minutes, breakMinutes }, on) };
  },
};

/** Time of a team is its owner's side's to answer, all other the commons coordinator's; nobody else learns it is there. */
async function requireToApprove(id: string, { table, viewer }: RequestContext): Promise<void> {
  const record = await find(table, timeRecords, id);
  const access = accessFor(permissions, viewer);
  const isTheirs =
    record &&
    (record.teamId
      ? access.allows('approveTeamTime', { teamId: record.teamId })
      : access.allows('approveCircleTime'));
  if (!isTheirs) throw kithError('NOT_FOUND');
}
