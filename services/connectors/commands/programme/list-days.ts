import { type DateText, dateOf, type PersonId } from '@kith/kernel';
import { findAll, type Table } from '@kith/service-kit';
import { occurrencesOf } from '../../domain/places/sessions.ts';
import type { Gathering } from '../../domain/programme/gathering.ts';
import { emptyDay } from '../../domain/programme/gathering-day.ts';
import type { GatheringOnDay } from '../../domain/programme/gathering-on-day.ts';
import type { OnDay } from '../../domain/programme/programme-calendar.ts';
import { findPlaces } from '../../store/places.ts';
import { findDays, gatherings as kept, programmeLists } from '../../store/programme.ts';

/** The days these events are on, the soonest first: as their rules say, and as each was moved or cancelled since. */
export async function daysOf(
  table: Table,
  gatherings: readonly Gathering[],
  first: DateText,
  last: DateText,
): Promise<GatheringOnDay[]> {
  const byRule = gatherings.flatMap((gathering) =>
    occurrencesOf(gathering.session, first, last).map((window) => ({
      gathering,
      day: emptyDay(gathering, dateOf(window.from), window),
    })),
  );
  const known = await findDays(
    table,
    byRule.map(({ gathering, day }) => ({ id: gathering.id, day: day.day })),
  );
  return byRule
    .map(({ gathering, day }, index) => ({ gathering, day: known[index] ?? day }))
    .sort(soonestFirst);
}

/** The days someone comes or waits on, the soonest first: as few reads as they go to, however long the programme is. */
export async function daysAnsweredBy(
  table: Table,
  personId: PersonId,
  first: DateText,
  last: DateText,
): Promise<GatheringOnDay[]> {
  const answered = await programmeLists.answeredBy(table, personId, first, last);
  const [days, gatherings] = await Promise.all([
    findDays(
      table,
      answered.map(({ gatheringId: id, day }) => ({ id, day })),
    ),
    findAll(table, kept, [...new Set(answered.map(({ gatheringId }) => gatheringId))]),
  ]);
  const found = days.flatMap((day) => {
    const gathering = day && gatherings.get(day.gatheringId);
    return gathering ? [{ gathering, day }] : [];
  });
  return found.sort(soonestFirst);
}

function soonestFirst(one: GatheringOnDay, other: GatheringOnDay): number {
  return sortKey(one) < sortKey(other) ? -1 : 1;
}

function sortKey({ gathering, day }: GatheringOnDay): string {
  return `${day.window.from} ${gathering.id} ${day.day}`;
}

/** The same with where each is. */
export async function withPlaces(table: Table, days: readonly GatheringOnDay[]): Promise<OnDay[]> {
  const ids = days.flatMap(({ gathering }) => gathering.placeId ?? []);
  const places = await findPlaces(table, [...new Set(ids)]);
  return days.map((each) => {
    const place = places.get(each.gathering.placeId ?? '');
    return { ...each, ...(place && { place: `${place.name}, ${place.address}` }) };
  });
}
