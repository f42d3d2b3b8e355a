import { type DateText, dateOf } from '@kith/kernel';
import { type CommandContext, find, type Table } from '@kith/service-kit';
import { placeIdsOn } from '../../domain/care-map/places.ts';
import type { Listed } from '../../domain/places/catalogue.ts';
import { aheadOf, allWithin, type TimeAhead } from '../../domain/places/when.ts';
import type { ListedGathering } from '../../domain/programme/catalogue.ts';
import type { Gathering } from '../../domain/programme/gathering.ts';
import { emptyDay, type GatheringDay } from '../../domain/programme/gathering-day.ts';
import { hasSeat } from '../../domain/programme/seats.ts';
import { suggestionRule } from '../../domain/rules/suggestions.ts';
import { type Candidate, gatheringCandidate, placeCandidate } from '../../domain/suggestions/candidate.ts';
import type { Likes } from '../../domain/suggestions/likes.ts';
import { type Found, type Known, ranked, reasonsOf, timesFor } from '../../domain/suggestions/suggest.ts';
import { careMaps } from '../../store/care-map.ts';
import { findLikes, listNotForMe } from '../../store/likes.ts';
import { catalogueOf } from '../../store/place-catalogue.ts';
import { findDays, programmeLists } from '../../store/programme.ts';
import { programmeOf } from '../../store/programme-catalogue.ts';
import { teamFacts } from '../../store/teams.ts';
import { placesThatWorked } from '../care-map/places-that-worked.ts';

/** Somewhere an owner might like, with up to three plain reasons; of an event, on the day that is meant (K3). */
export interface Suggestion {
  readonly place?: Candidate['place'];
  readonly on?: { readonly gathering: Gathering; readonly day: GatheringDay };
  readonly reasons: readonly string[];
}

/** How many are looked at together for a free place. */
const AT_ONCE = 15;
/** On how many of the days that suit them; who finds no place on any of these is better served elsewhere. */
const DAYS_OF_EACH = 6;

/**
 * What an owner might like: five places and events at most, the same ones in the same order for the same facts. Who takes
 * part in an event is read of those alone that would be suggested.
 */
export async function mightLike(context: CommandContext, teamId: string): Promise<Suggestion[]> {
  const { table, now } = context;
  const likes = await findLikes(table, teamId);
  if (!likes) return [];
  const [places, gatherings, known] = await Promise.all([
    catalogueOf(table),
    programmeOf(table),
    knownOf(context, teamId),
  ]);
  const found = ranked(candidates(places, gatherings), likes, known);
  const chosen: Suggestion[] = [];
  for (let from = 0; from < found.length && chosen.length < suggestionRule.most; from += AT_ONCE) {
    const some = found.slice(from, from + AT_ONCE);
    const onDays = await withSeats(table, some, likes, { today: known.today, now });
    chosen.push(...some.flatMap((one) => suggestionOf(one, onDays, likes, known)));
  }
  return chosen.slice(0, suggestionRule.most);
}

function* candidates(places: ReadonlyMap<string, Listed>, gatherings: readonly ListedGathering[]) {
  for (const listed of gatherings) {
    const candidate = gatheringCandidate(listed, (id) => places.get(id)?.place);
    if (candidate) yield candidate;
  }
  for (const listed of places.values()) {
    const candidate = placeCandidate(listed);
    if (candidate) yield candidate;
  }
}

function suggestionOf(
  { candidate }: Found,
  onDays: ReadonlyMap<string, OnDay>,
  likes: Likes,
  known: Known,
): Suggestion[] {
  const { place, gathering } = candidate;
  const on = onDays.get(candidate.id);
  if (gathering && !on) return [];
  const reasons = reasonsOf(candidate, likes, known, on?.time);
  return [{ ...(place && { place }), ...(gathering && on && { on: { gathering, day: on.day } }), reasons }];
}

interface OnDay {
  readonly day: GatheringDay;
  readonly time: TimeAhead;
}

/** The first day of each of these events on which there is a place for them, by the event's id. */
async function withSeats(
  table: Table,
  found: readonly Found[],
  likes: Likes,
  { today, now }: { readonly today: DateText; readonly now: string },
): Promise<ReadonlyMap<string, OnDay>> {
  const asked = found.flatMap(({ candidate }) => {
    const { gathering } = candidate;
    const times = gathering ? (timesFor(candidate, likes, today) ?? []) : [];
    return times
      .slice(0, DAYS_OF_EACH)
      .flatMap((time) => (gathering ? [{ gathering, id: gathering.id, day: time.day, time }] : []));
  });
  const kept = await findDays(table, asked);
  const first = new Map<string, OnDay>();
  for (const [index, { gathering, time, day }] of asked.entries()) {
    if (first.has(gathering.id)) continue;
    const known = kept[index] ?? emptyDay(gathering, day, { from: time.from, to: time.to });
    const [suits] = known.movedAt ? suiting(aheadOf(known.window), likes) : [time];
    if (suits && hasSeat(gathering, known, now)) first.set(gathering.id, { day: known, time: suits });
  }
  return first;
}

/** The time, if they are free then. */
function suiting(time: TimeAhead, { free }: Likes): readonly TimeAhead[] {
  return free.length === 0 ? [time] : allWithin([time], free);
}

async function knownOf({ table, now, neighbourhood }: CommandContext, teamId: string): Promise<Known> {
  const today = dateOf(now);
  const [notForMe, { travel = [] }, map, worked, facts] = await Promise.all([
    listNotForMe(table, teamId),
    neighbourhood.own(),
    find(table, careMaps, teamId),
    placesThatWorked(table, now),
    find(table, teamFacts, teamId),
  ]);
  const goesTo = facts?.ownerId
    ? await programmeLists.answeredBy(table, facts.ownerId, today, '9999-12-31')
    : [];
  return {
    said: travel,
    today,
    notForMe,
    already: new Set([...(map ? placeIdsOn(map) : []), ...goesTo.map(({ gatheringId }) => gatheringId)]),
    worked,
  };
}
