import { type PersonId, withoutOthers } from '@kith/kernel';
import {
  type CommandContext,
  everyPage,
  find,
  findAll,
  type Pointer,
  type Table,
  type WholeOf,
} from '@kith/service-kit';
import type { Side } from '../../domain/matches/session.ts';
import type { Opportunity } from '../../domain/opportunities/opportunity.ts';
import type { Proposed } from '../../domain/proposals/proposed.ts';
import { withoutWhereabouts } from '../../domain/visit.ts';
import { calendarLists, visitFeeds } from '../../store/calendar.ts';
import { coverLists } from '../../store/cover.ts';
import { agreedHours, continuities, hourLists } from '../../store/hours.ts';
import { matchLists, opportunities } from '../../store/matches.ts';
import { workCards } from '../../store/pairs.ts';
import { proposalLists, proposedHours } from '../../store/proposals.ts';
import { sharingLists } from '../../store/sharing.ts';
import { workerBearing } from '../../store/worker-bearing.ts';
import { workerLists } from '../../store/workers.ts';

/** Before and after every instant there is. */
const EVER = ['0', '9'] as const;

/**
 * All that matching keeps about someone (C11), as a worker and of the teams they own. Where somebody else lives is not
 * in it, nor what others said no to: not even that they did. It reads much: it is asked seldom.
 */
export async function exportHours(
  { table, circle, now }: Pick<CommandContext, 'table' | 'circle' | 'now'>,
  { personId, owned, own }: WholeOf,
): Promise<unknown> {
  const [asWorker, calendars, teams] = await Promise.all([
    own ? ofWorker(table, personId) : undefined,
    own ? visitFeeds.live(table, personId) : [],
    Promise.all(owned.map((teamId) => ofTeam(table, teamId))),
  ]);
  const feeds = calendars.map(({ secretHash: _, ...feed }) => feed);
  const kept = { ...(asWorker && { asWorker, calendars: feeds }), teams };
  const about = withoutOthers(kept, personId) as object;
  return { format: 'kith.person-export.matching.v1', circle, personId, madeAt: now, ...about };
}

async function ofWorker(table: Table, personId: PersonId) {
  const [bearing, card, passports, visits, hours, claims, rests, proposals] = await Promise.all([
    workerBearing(table, personId),
    find(table, workCards, personId),
    sharingLists.passportsOfWorker(table, personId),
    calendarLists.visitsOfWorker(table, personId, ...EVER),
    workerLists.allHoursOfWorker(table, personId),
    everyPage((page) => coverLists.claimsOfWorker(table, personId, page)),
    everyPage((page) => workerLists.restsOwed(table, personId, page)),
    proposalLists.allOfWorker(table, personId, ...EVER),
  ]);
  const { refusals, ...said } = bearing;
  const named = await findAll(
    table,
    agreedHours,
    hours.map(({ id }) => id),
  );
  return {
    ...said,
    card,
    passports,
    visits: visits.map(({ visit }) => withoutWhereabouts(visit)),
    hours: [...named.values()].map(({ whereabouts: _, ...agreed }) => agreed),
    claims: claims.map(({ value }) => value),
    restsOwed: rests.map(({ value }) => value),
    proposedHours: (await proposedOf(table, proposals)).map((each) => asSeenBy(each, 'WORKER')),
    refusals: refusals.flatMap(({ teamId, said: { WORKER } }) => (WORKER ? [{ teamId, ...WORKER }] : [])),
  };
}

async function ofTeam(table: Table, teamId: string) {
  const [hours, gaps, visits, sought, consents, continuity, proposed] = await Promise.all([
    hourLists.agreedHoursOfTeamAll(table, teamId),
    hourLists.occurrencesOfTeamAll(table, teamId, ...EVER),
    hourLists.visitsOfTeamAll(table, teamId, ...EVER),
    matchLists.allOpportunitiesOfTeam(table, teamId),
    sharingLists.standingConsents(table, teamId),
    find(table, continuities, teamId),
    proposalLists.allOfTeam(table, teamId),
  ]);
  const ids = sought.map(({ id }) => id);
  const seeks = [...(await findAll(table, opportunities, ids)).values()].map(asOwnersSee);
  const proposedHours = proposed.map((each) => asSeenBy(each, 'OWNER'));
  return { teamId, hours, gaps, visits, seeks, standingConsents: consents, continuity, proposedHours };
}

/** Without what would tell how many fit, or who comes first among equals. */
function asOwnersSee({ seed: _, eligible: __, ...opportunity }: Opportunity): object {
  return opportunity;
}

async function proposedOf(table: Table, ids: readonly Pointer[]): Promise<Proposed[]> {
  const found = await findAll(
    table,
    proposedHours,
    ids.map(({ id }) => id),
  );
  return [...found.values()];
}

/** What was proposed, and what this side said of it: not that the other said no, nor that anything ended it. */
function asSeenBy(
  { answers, pinned, overSince: _, replaced: __, ...proposed }: Proposed,
  side: Side,
): object {
  const own = answers[side];
  return { ...proposed, ...(own && { said: own }), ...(side === 'WORKER' && pinned && { pinned }) };
}
