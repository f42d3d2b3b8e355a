import { kithError, monthOf, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { type CareMap, emptyMap } from '../../domain/care-map/care-map.ts';
import type { MapChange } from '../../domain/care-map/change.ts';
import type { Author, Doing } from '../../domain/care-map/draft.ts';
import type { EntryMode } from '../../domain/care-map/entry.ts';
import { placesOn, tallied } from '../../domain/care-map/places.ts';
import { movesIn, quarterOf, withMoves } from '../../domain/introductions/moves.ts';
import { careMaps, mapEntries, moveTallies, placeTallies } from '../../store/care-map.ts';
import { requireOpen } from '../teams/open-team.ts';

/** A change of a map: whose, by whom, how it came, and what is done. */
export interface MapChanging {
  readonly teamId: string;
  readonly author: Author;
  readonly mode?: EntryMode;
  /** The revision it was decided on, when that matters. */
  readonly basedOn?: number | undefined;
  readonly doing: Doing;
}

/**
 * Changes a team's map: map, history and what is counted of it in one transaction (K2, K4). What is so already writes
 * nothing. Throws `TEAM_CLOSED`, `MAP_CHANGED` when others changed it since the revision it is based on, and what is refused.
 */
export function changeMap(context: CommandContext, changing: MapChanging): Promise<CareMap> {
  return change(context, (work) => changeMapIn(work, changing));
}

/** The same as part of a decision. */
export async function changeMapIn(
  work: Work,
  { teamId, author, mode = { mode: 'APP' }, basedOn, doing }: MapChanging,
): Promise<CareMap> {
  await requireOpen(work, teamId);
  const before = (await work.get(careMaps, teamId)) ?? emptyMap(teamId);
  const { map, changes } = unwrap(doing({ map: before, changes: [] }));
  // What came twice is so already: that others went on since is no reason to refuse it.
  if (changes.length === 0) return before;
  if (basedOn !== undefined && basedOn !== before.revision) throw kithError('MAP_CHANGED');
  const after = { ...map, revision: before.revision + 1 };
  work.put(careMaps, after);
  const { by, now: at } = author;
  work.put(mapEntries, { ...mode, teamId, revision: after.revision, at, by, changes });
  await countPlaces(work, before, after);
  await countMoves(work, before, changes);
  return after;
}

async function countPlaces(work: Work, before: CareMap, after: CareMap): Promise<void> {
  const [was, is] = [placesOn(before), placesOn(after)];
  for (const placeId of new Set([...was.keys(), ...is.keys()])) {
    const standing = { was: was.get(placeId), is: is.get(placeId) };
    if (standing.was === standing.is) continue;
    const known = await work.get(placeTallies, placeId);
    work.put(placeTallies, tallied(known, placeId, monthOf(work.context.now), standing));
  }
}

async function countMoves(work: Work, before: CareMap, changes: readonly MapChange[]): Promise<void> {
  const moves = movesIn(before, changes);
  if (moves.length === 0) return;
  const quarter = quarterOf(work.context.now);
  work.put(moveTallies, withMoves(await work.get(moveTallies, quarter), quarter, moves));
}
