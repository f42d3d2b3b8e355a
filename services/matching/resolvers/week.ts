import { addDays, type DateText, instantAt, type PersonId, type TimeWindow } from '@kith/kernel';
import { find, type RequestContext } from '@kith/service-kit';
import { covers } from '../domain/availability.ts';
import { comesAt } from '../domain/members/team-member.ts';
import { readable } from '../domain/sharing/visitor.ts';
import { type CoverStretch, coverOfWeek, daysOf } from '../domain/week/cover-of-week.ts';
import { weekFigures } from '../domain/week/week-figures.ts';
import type { CoverStretchResolvers, WeekCoverResolvers } from '../generated.ts';
import { hostClaims } from '../store/cover.ts';
import { hourLists, teamMembers, visits } from '../store/hours.ts';
import { workers } from '../store/workers.ts';
import { accessOf } from './access.ts';
import type { WeekCoverParent } from './parents.ts';

/** How a week of a team is covered, and by whom: one look at what was unfolded, booked and agreed. */
export async function weekOf(
  context: RequestContext,
  teamId: string,
  monday: DateText,
): Promise<WeekCoverParent> {
  const { table, now } = context;
  const [from, to] = [instantAt(monday, '00:00'), instantAt(addDays(monday, 7), '00:00')];
  const [unfolded, agreed, booked] = await Promise.all([
    hourLists.occurrencesOfTeamAll(table, teamId, from, to),
    hourLists.agreedHoursOfTeamAll(table, teamId),
    hourLists.visitsOfTeamAll(table, teamId, from, to),
  ]);
  const comes = await whoComes(
    context,
    teamId,
    agreed.flatMap(({ named }) => named?.workerId ?? []),
  );
  const stretches = coverOfWeek(monday, unfolded, agreed, { now, comes });
  const byId = new Map(booked.map((visit) => [visit.id, visit]));
  const hours = new Map(agreed.map((each) => [each.id, each]));
  const visitOf = async ({ gap }: CoverStretch) =>
    gap?.visitId && gap.state === 'COVERED'
      ? (byId.get(gap.visitId) ?? (await find(table, visits, gap.visitId)))
      : undefined;
  const withVisits = await Promise.all(
    stretches.map(async (stretch) => ({
      ...stretch,
      visit: await visitOf(stretch),
      agreed: hours.get(stretch.agreedId),
    })),
  );
  return { monday, ...weekFigures(stretches), stretches: withVisits };
}

/** Of everyone named: whether their place in the team, and the hours they choose today, let them come. */
async function whoComes(
  { table }: RequestContext,
  teamId: string,
  named: readonly PersonId[],
): Promise<(personId: PersonId, window: TimeWindow) => boolean> {
  const people = [...new Set(named)];
  const known = await Promise.all(
    people.map(async (personId) => ({
      member: await find(table, teamMembers, teamId, personId),
      worker: await find(table, workers, personId),
    })),
  );
  const byId = new Map(people.map((personId, index) => [personId, known[index]]));
  return (personId, window) => {
    const { member, worker } = byId.get(personId) ?? {};
    return worker !== undefined && comesAt(member, window.from) && covers(worker, window);
  };
}

export const weekCover: WeekCoverResolvers = {
  days: ({ monday, stretches }) => daysOf(monday, stretches),
  gapsClosed: ({ gapsClosed }) => ({
    team: gapsClosed.TEAM,
    circle: gapsClosed.CIRCLE,
    neighbours: gapsClosed.NEIGHBOURS,
  }),
};

export const coverStretch: CoverStretchResolvers = {
  from: ({ window }) => window.from,
  to: ({ window }) => window.to,
  agreed: ({ agreed }) => agreed ?? null,
  gap: ({ gap }) => gap ?? null,
  visit: ({ visit }) => visit ?? null,
  worker: ({ visit, expected }, _, { circle }) => {
    if (visit) return visit.homeCircle === circle ? { id: visit.workerId } : null;
    return expected === undefined ? null : { id: expected };
  },
  visitor: async ({ visit, teamId }, _, context) => {
    if (!visit?.claimId || visit.homeCircle === context.circle) return null;
    if (!accessOf(context).allows('visitor.read', { teamId })) return null;
    const claim = await find(context.table, hostClaims, visit.claimId);
    return readable(claim?.asked?.passport, context.now) ?? null;
  },
};
