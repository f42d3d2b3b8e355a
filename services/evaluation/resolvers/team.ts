import { publishCount } from '@kith/disclosure';
import { endOfMonth, isMonthOver, kithError, type MonthText } from '@kith/kernel';
import { accessFor, type RequestContext } from '@kith/service-kit';
import { liveBefore } from '../domain/people.ts';
import { permissions } from '../domain/permissions.ts';
import { teamPulse } from '../domain/pulse/pulse.ts';
import { type PulseItem, pulseItems } from '../domain/rules/pulse.ts';
import type { TeamPulse, TeamResolvers } from '../generated.ts';
import { findTeam, listMembers } from '../store/people.ts';
import { listRespondents, listTallies } from '../store/tallies.ts';

export const team: TeamResolvers = {
  lastPulse: async ({ id: teamId }, _, context) => {
    const { viewer } = context;
    if (!viewer.relations) throw kithError('TEAMS_UNAVAILABLE');
    if (!accessFor(permissions, viewer).allows('seeTeamPulse', { teamId })) return null;
    return lastPulse(teamId, context);
  },
};

/** The last pulse that is closed: the open month's tally may be the newest, so two are asked for. */
async function lastPulse(teamId: string, { table, now }: RequestContext): Promise<TeamPulse | null> {
  const tallies = await listTallies(table, teamId, 2);
  const last = tallies.find(({ month }) => isMonthOver(month, now));
  if (!last) return null;
  const respondents = await listRespondents(table, teamId, last.month);
  const pulse = teamPulse(last.tally, respondents, await membersAtEnd(teamId, last.month, { table }));
  if (!pulse) return null;
  const items = Object.entries(pulse.bands).map(([item, band]) => ({
    item: pulseItems[item as PulseItem].shownAs,
    band,
  }));
  return { month: last.month, answers: String(publishCount(pulse.answers)), items };
}

async function membersAtEnd(teamId: string, month: MonthText, { table }: Pick<RequestContext, 'table'>) {
  const [found, members] = await Promise.all([findTeam(table, teamId), listMembers(table, teamId)]);
  const live = liveBefore(members, endOfMonth(month)).map(({ personId }) => personId);
  return found ? [found.ownerId, ...live] : live;
}
