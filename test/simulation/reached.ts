import { stateOf } from '../../services/matching/domain/matches/match.ts';
import { isRefused } from '../../services/matching/domain/pairs/refusal.ts';
import type { Circle } from './circle.ts';
import { keptBy, paidBy, placesOf } from './kept.ts';
import type { World } from './world.ts';

/**
 * What came about, by a word for it: a simulation in which nothing happens proves nothing. How claims next door ended, how
 * many visits next door were paid, and what became of pairs, members and trials.
 */
export function reachedIn(world: World): Record<string, number> {
  const reached = Object.fromEntries(world.reached);
  for (const circle of world.circles)
    for (const what of wordsFor(circle)) reached[what] = (reached[what] ?? 0) + 1;
  return reached;
}

function wordsFor(circle: Circle): string[] {
  const { homeClaims, refusals, partings, matches, visits } = keptBy(circle);
  const isAway = ({ hostCircle }: { readonly hostCircle: string }) => hostCircle !== circle.slug;
  return [
    ...[...homeClaims.values()].filter(isAway).map(({ state }) => state),
    ...paidBy(circle)
      .postings.filter(({ account, work }) => account.startsWith('worker:') && isAway(work))
      .map(() => 'PAID'),
    ...refusals.filter(isRefused).map(({ about }) => (about.workerId ? 'REFUSED' : 'REFUSED NEXT DOOR')),
    ...partings.map(() => 'PARTED'),
    ...placesOf(circle).map(({ status }) => `MEMBER ${status}`),
    ...matches.map((match) => `MATCH ${stateOf(match)}`),
    ...[...visits.values()].flatMap(({ host, state }) => (host?.matchId ? `TRIAL ${state}` : [])),
  ];
}
