import type { Id } from '@kith/kernel';
import { type CareMap, shownOn } from './care-map.ts';
import { statusOf } from './link.ts';

/** How a team stands to a place of the asset map: its owner goes there, or may come to. */
export type Standing = 'LIVE' | 'AHEAD';

/** The places of the asset map that are on a team's map, and how its owner stands to each. */
export function placesOn(map: CareMap): ReadonlyMap<Id<'place'>, Standing> {
  const { nodes, links } = shownOn(map);
  const placeOf = new Map(nodes.flatMap(({ id, placeId }) => (placeId ? [[id, placeId] as const] : [])));
  const found = new Map<Id<'place'>, Standing>();
  for (const link of links) {
    const placeId = placeOf.get(link.to);
    const status = statusOf(link);
    if (!placeId || link.from !== 'OWNER' || status === 'INACTIVE') continue;
    const isLive = status === 'ENGAGED' || status === 'GENERATIVE';
    if (isLive || !found.has(placeId)) found.set(placeId, isLive ? 'LIVE' : 'AHEAD');
  }
  return found;
}

/** Every place of the asset map that is on a team's map, however its owner stands to it. */
export function placeIdsOn(map: CareMap): string[] {
  return shownOn(map).nodes.flatMap(({ placeId }) => placeId ?? []);
}

/** How many teams stand how to a place; and how many did when the month before ended, which is what is shown of it. */
export interface PlaceTally {
  readonly placeId: Id<'place'>;
  readonly teams: Readonly<Record<Standing, number>>;
  /** The month of the last change. */
  readonly month: string;
  /** As it was when that month began. */
  readonly before: Readonly<Record<Standing, number>>;
}

const NONE = { LIVE: 0, AHEAD: 0 };

/** The tally of a place after a team's standing to it changed. */
export function tallied(
  known: PlaceTally | undefined,
  placeId: Id<'place'>,
  month: string,
  { was, is }: { was: Standing | undefined; is: Standing | undefined },
): PlaceTally {
  const teams = { ...(known?.teams ?? NONE) };
  if (was) teams[was] -= 1;
  if (is) teams[is] += 1;
  const before = known && known.month === month ? known.before : (known?.teams ?? NONE);
  return { placeId, teams, month, before };
}

/** What a tally was when the last month ended: within a month, what is shown does not move with any one team. */
export function whenLastMonthEnded({ teams, month, before }: PlaceTally, now: string): PlaceTally['teams'] {
  return month === now ? before : teams;
}
