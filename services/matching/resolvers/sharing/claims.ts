import { addTo, type CircleSlug, type InstantText, sameId } from '@kith/kernel';
import { find, type Table } from '@kith/service-kit';
import type { ClaimState, HostClaim } from '../../domain/claim.ts';
import { hasServed, type Visit } from '../../domain/visit.ts';
import { coverLists, homeClaims } from '../../store/cover.ts';
import { visits } from '../../store/hours.ts';
import { sharingLists } from '../../store/sharing.ts';

/** The page of everything shared counts claims so far back: longer than hours are known ahead. */
const DAYS_BACK = 30;

/** From when claims are counted. */
export function countedSince(now: InstantText): InstantText {
  return addTo(now, { hours: -24 * DAYS_BACK });
}

/** The claims a neighbour's workers made here. */
export async function claimsFrom(table: Table, circle: CircleSlug, since: InstantText): Promise<HostClaim[]> {
  const [waiting, answered] = await Promise.all([
    coverLists.waitingClaims(table),
    coverLists.answeredClaimsFrom(table, circle, since),
  ]);
  return [...waiting.filter(({ homeCircle }) => homeCircle === circle), ...answered];
}

/** How the claims of this circle's workers at a neighbour stand. */
export async function statesOfClaimsTo(
  table: Table,
  circle: CircleSlug,
  since: InstantText,
): Promise<ClaimState[]> {
  const pointers = await sharingLists.claimsOut(table, circle, since);
  const claims = await Promise.all(pointers.map(({ id }) => find(table, homeClaims, id)));
  return claims.flatMap((claim) => claim?.state ?? []);
}

/** How many claims stand how. */
export function countsOf(states: readonly ClaimState[], since: InstantText) {
  const count = (state: ClaimState) => states.filter((each) => each === state).length;
  return {
    since,
    waiting: count('WAITING'),
    accepted: count('ACCEPTED'),
    declined: count('DECLINED'),
    released: count('RELEASED'),
    withdrawn: count('WITHDRAWN'),
  };
}

/** The visits whose address was released to a neighbour and still stands there: until a day after them (F7). */
export async function visitsWithAddress(
  table: Table,
  circle: CircleSlug,
  now: InstantText,
): Promise<Visit[]> {
  const claims = await claimsFrom(table, circle, countedSince(now));
  const accepted = claims.filter(({ state }) => state === 'ACCEPTED');
  const found = await Promise.all(accepted.map(({ id }) => find(table, visits, sameId('visit', id))));
  return found.flatMap((visit) => (visit?.state === 'PLANNED' && !hasServed(visit, now) ? visit : []));
}
