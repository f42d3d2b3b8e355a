import { publishCount } from '@kith/disclosure';
import { endOfMonth, type Id, isMonthOver, kithError, type MonthText, monthOf, Temporal } from '@kith/kernel';
import { accessFor, connectionOf, pageAsked, pageOf, parseInput } from '@kith/service-kit';
import { answerPulse } from '../../commands/pulse/answer-pulse.ts';
import { finishAction, noteAction } from '../../commands/pulse/note-action.ts';
import { permissions } from '../../domain/permissions.ts';
import { actedOn, type TeamAction } from '../../domain/pulse/action.ts';
import { shownGroups } from '../../domain/pulse/groups.ts';
import { pulseQuestions } from '../../domain/pulse/questions.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  TeamActionResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { pulseLists } from '../../store/pulse.ts';
import { findRespondent } from '../../store/tallies.ts';
import { monthAsked } from '../inputs.ts';
import { mannerAsked } from '../rounds/inputs.ts';
import { finishActionInput, keyPulseInput, noteActionInput } from './inputs.ts';

/** Those who are asked every month. */
const askedMonthly = new Set(['OWNER', 'FAMILY_FRIEND', 'PAID_WORKER', 'VOLUNTEER', 'PEER']);
const MONTHS_BACK = 12;

export const pulseQueries: Pick<QueryResolvers, 'myPulses' | 'circlePulse' | 'circleActedOn'> = {
  myPulses: async (_, args, { table, viewer, now }) => {
    if (!viewer.relations) throw kithError('TEAMS_UNAVAILABLE');
    const manner = parseInput(mannerAsked, args);
    const month = monthOf(now);
    const teams = viewer.relations.filter(({ kind }) => askedMonthly.has(kind)).map(({ teamId }) => teamId);
    const each = await Promise.all(
      [...new Set(teams)].map(async (teamId) => ({
        teamId,
        answered: await findRespondent(table, teamId, month, viewer.personId),
      })),
    );
    const items = pulseQuestions.map((item) => ({ item, ...manner }));
    return each
      .filter(({ answered }) => !answered)
      .map(({ teamId }) => ({ team: { id: teamId }, month, until: endOfMonth(month), items }));
  },
  circlePulse: async (_, args, { table, viewer, now }) => {
    accessFor(permissions, viewer).require('seeCirclePulse');
    const { month } = parseInput(monthAsked, args);
    // A figure that still moves would let someone subtract yesterday's from today's (E12).
    if (!isMonthOver(month, now)) throw kithError('ROUND_OPEN');
    return shownGroups(await pulseLists.groupTallies(table, month));
  },
  circleActedOn: async (_, __, { table, viewer, now }) => {
    accessFor(permissions, viewer).require('seeCirclePulse');
    const { acted, of } = actedOn(await pulseLists.closed(table, ...lastYear(monthOf(now))), now);
    return { acted: String(publishCount(acted)), of: String(publishCount(of)) };
  },
};

export const pulseMutations: Pick<MutationResolvers, 'keyPulse' | 'noteAction' | 'finishAction'> = {
  keyPulse: async (_, { input }, context) => {
    const { id, teamId, personId, mode, showTeam, ...items } = parseInput(keyPulseInput, input);
    const { viewer } = context;
    accessFor(permissions, viewer).require('keyPulse', { teamId });
    const answered = Object.entries(items).filter(([, answer]) => typeof answer === 'number');
    const keyed = { by: viewer.personId, mode };
    const sent = {
      answerId: id ?? undefined,
      teamId,
      answers: Object.fromEntries(answered),
      showTeam,
      keyed,
    };
    return answerPulse(sent, personId, context);
  },
  noteAction: async (_, { input }, context) => {
    const { id, teamId, month, text } = parseInput(noteActionInput, input);
    const { viewer, now } = context;
    accessFor(permissions, viewer).require('noteAction', { teamId });
    if (!isMonthOver(month, now)) throw kithError('ROUND_OPEN');
    return noteAction(context, viewer.personId, { id: id as Id<'action'> | undefined, teamId, month, text });
  },
  finishAction: async (_, { input }, context) => {
    const { teamId, actionId } = parseInput(finishActionInput, input);
    accessFor(permissions, context.viewer).require('noteAction', { teamId });
    return finishAction(context, teamId, actionId);
  },
};

export const teamPulses: Pick<TeamResolvers, 'pulseActions' | 'pulsesActedOn'> = {
  pulseActions: async ({ id: teamId }, args, { table, viewer }) => {
    if (!viewer.relations) throw kithError('TEAMS_UNAVAILABLE');
    if (!accessFor(permissions, viewer).allows('seeActions', { teamId })) return null;
    const page = await pageOf<TeamAction>(table, { ...pulseLists.actionsOf(teamId), ...pageAsked(args) });
    return connectionOf(page, ({ value }) => value);
  },
  pulsesActedOn: async ({ id: teamId }, _, { table, viewer, now }) => {
    if (!viewer.relations) throw kithError('TEAMS_UNAVAILABLE');
    if (!accessFor(permissions, viewer).allows('seeActions', { teamId })) return null;
    const all = await pulseLists.closed(table, ...lastYear(monthOf(now)));
    const { acted, of } = actedOn(
      all.filter((pulse) => pulse.teamId === teamId),
      now,
    );
    return { acted: String(acted), of: String(of) };
  },
};

export const teamAction: TeamActionResolvers = { doneAt: ({ doneAt }) => doneAt ?? null };

function lastYear(month: MonthText): [MonthText, MonthText] {
  return [Temporal.PlainYearMonth.from(month).subtract({ months: MONTHS_BACK }).toString(), month];
}
