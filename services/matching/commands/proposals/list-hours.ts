import { addDays, type DateText, dateOf, type Id, isBefore, type TimeWindow } from '@kith/kernel';
import { find, findAll, type Table, type Work } from '@kith/service-kit';
import { FOUR_WEEKS } from '../../domain/continuity/continuity.ts';
import { comesAt, type TeamMember, worksIn } from '../../domain/members/team-member.ts';
import { isAhead, type Occurrence } from '../../domain/occurrence.ts';
import type { HoursToPlan, TeamToPlan } from '../../domain/proposals/gathered.ts';
import { isKept, isLive, type Proposed } from '../../domain/proposals/proposed.ts';
import { advanced, countOf, failed, ready, type WeekPlan } from '../../domain/proposals/week-plan.ts';
import { weekFrom } from '../../domain/proposals/week-window.ts';
import { proposalsRuleOn } from '../../domain/rules/proposals.ts';
import { notReady, trainingFor } from '../../domain/team-record.ts';
import { continuities, hourLists, occurrences, teamRecords } from '../../store/hours.ts';
import { ownOffersWithin } from '../../store/open-offers.ts';
import { gapProposals, proposedHours, TO_PLAN, toPlanParts } from '../../store/proposals.ts';
import { workerLists } from '../../store/workers.ts';
import { peopleComing } from '../continuity/people-coming.ts';
import { keepPart } from './parts.ts';

/** A plan begins: which hours are open, who bears on them, and which workers are looked through. */
export async function listHours(work: Work, plan: WeekPlan): Promise<WeekPlan> {
  const { table, now } = work.context;
  const { mostHours, mostWorkers } = proposalsRuleOn(dateOf(now));
  const gaps = await openGaps(work, plan);
  if (gaps.length > mostHours) return failed(plan, 'TOO_MANY_HOURS', now);
  const workers = (await workerLists.allWorkers(table)).map(({ id }) => id).sort();
  if (workers.length > mostWorkers) return failed(plan, 'TOO_MANY_WORKERS', now);

  const each = await Promise.all(teamsOf(gaps).map((teamId) => aroundTeam(work, teamId, plan.monday)));
  const around = new Map(each.flatMap((team) => (team ? [[team.toPlan.teamId, team] as const] : [])));
  const before = await proposedBefore(work, gaps);
  const hours = gaps.flatMap((gap) => {
    const team = around.get(gap.teamId);
    return team ? [hoursToPlan(gap, team, before(gap.id), now)] : [];
  });
  if (hours.length === 0) return ready(plan, now);
  const value = { hours, teams: [...around.values()].map(({ toPlan }) => toPlan), workers };
  await keepPart(work, toPlanParts, plan, TO_PLAN, value);
  const open = countOf(hours.map(({ window }) => window));
  return advanced({ ...plan, open }, { done: 1, nextOf: workers.length }, now);
}

/** The gaps of the week that someone could say yes to now, in order of time. */
async function openGaps({ context: { table, now } }: Work, plan: WeekPlan): Promise<Occurrence[]> {
  const week = weekFrom(plan.monday);
  const found = plan.teamId
    ? await hourLists.occurrencesOfTeamAll(table, plan.teamId, week.from, week.to)
    : await gapsOffered(table, week);
  return found
    .filter((gap) => isOpenToAll(gap, now) && isBefore(gap.window.from, week.to))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

async function gapsOffered(table: Table, week: TimeWindow): Promise<Occurrence[]> {
  const offers = await ownOffersWithin(table, week);
  const ids = offers.flatMap(({ own }) => own?.gapId ?? []);
  return [...(await findAll(table, occurrences, ids)).values()];
}

function isOpenToAll(gap: Occurrence, now: string): boolean {
  return (
    gap.state === 'OPEN' && gap.offer !== undefined && isBefore(now, gap.offer.closesAt) && isAhead(gap, now)
  );
}

const orderOf = ({ window, id }: { readonly window: TimeWindow; readonly id: string }) =>
  `${window.from}#${id}`;

function teamsOf(gaps: readonly Occurrence[]): Id<'team'>[] {
  return [...new Set(gaps.map(({ teamId }) => teamId))].sort();
}

interface AroundTeam {
  readonly toPlan: TeamToPlan;
  readonly training: readonly string[];
  readonly members: readonly TeamMember[];
}

/** A team, and who comes to it; none while nobody may be booked for it. */
async function aroundTeam(
  { context }: Work,
  teamId: Id<'team'>,
  monday: DateText,
): Promise<AroundTeam | undefined> {
  const { table, circle } = context;
  const sunday = addDays(monday, 6);
  const record = await find(table, teamRecords, teamId);
  if (notReady(record)) return undefined;
  const [wanted, members, comings] = await Promise.all([
    find(table, continuities, teamId),
    hourLists.membersOfTeam(table, teamId),
    peopleComing(context, teamId, sunday),
  ]);
  const days = new Map<string, Set<DateText>>();
  for (const { date, person } of comings) {
    if (date < addDays(sunday, 1 - FOUR_WEEKS) || sunday < date) continue;
    days.set(person, (days.get(person) ?? new Set()).add(date));
  }
  // Someone of this circle is known by their own id; from next door, by that of their circle.
  const own = `${circle} `;
  const coming = [...days].map(([person, on]) => ({
    person: person.startsWith(own) ? person.slice(own.length) : person,
    days: on.size,
  }));
  const most = wanted?.most;
  return {
    toPlan: { teamId, ...(most !== undefined && { most }), coming },
    training: trainingFor(record),
    members,
  };
}

/** What was proposed for each gap last, and who is not to be again. */
async function proposedBefore({ context: { table } }: Work, gaps: readonly Occurrence[]) {
  const known = await findAll(
    table,
    gapProposals,
    gaps.map(({ id }) => id),
  );
  const lastIds = [...known.values()].flatMap(({ lastId }) => lastId ?? []);
  const last = await findAll(table, proposedHours, lastIds);
  return (gapId: string): Before => {
    const { lastId, notAgain = [] } = known.get(gapId) ?? {};
    return { notAgain, last: lastId && last.get(lastId) };
  };
}

interface Before {
  readonly notAgain: readonly string[];
  readonly last: Proposed | undefined;
}

function hoursToPlan(
  { id, teamId, ownerId, window, need, step }: Occurrence,
  { training, members }: AroundTeam,
  { notAgain, last }: Before,
  now: string,
): HoursToPlan {
  const away = members.filter((member) => !comesAt(member, window.from)).map(({ personId }) => personId);
  const keep = last && isLive(last, now) && isKept(last) ? last.workerId : undefined;
  return {
    gapId: id,
    teamId,
    window,
    need,
    training,
    notFor: [...new Set([ownerId, ...notAgain, ...away])].sort(),
    // As far as the ladder shows them, and no further.
    ...(step === 'TEAM' && {
      onlyFor: members.filter((member) => worksIn(member, now)).map(({ personId }) => personId),
    }),
    ...(keep !== undefined && { keep }),
  };
}
