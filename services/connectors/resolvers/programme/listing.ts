import { addDays, type DateText, dateOf } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import { occurrencesOf } from '../../domain/places/sessions.ts';
import type { Gathering } from '../../domain/programme/gathering.ts';
import { emptyDay } from '../../domain/programme/gathering-day.ts';
import type { OnDay } from '../../domain/programme/programme-calendar.ts';
import { findPlaces } from '../../store/places.ts';
import { findDays } from '../../store/programme.ts';
import type { GatheringDayParent } from '../parents.ts';

/** The days these events are on, the soonest first: as their rules say, and as each was moved or cancelled since. */
export async function daysOf(
  table: Table,
  gatherings: readonly Gathering[],
  from: DateText,
  days: number,
): Promise<GatheringDayParent[]> {
  const byRule = gatherings.flatMap((gathering) =>
    occurrencesOf(gathering.session, from, addDays(from, days - 1)).map((window) => ({
      gathering,
      day: emptyDay(gathering, dateOf(window.from), window),
    })),
  );
  const kept = await findDays(
    table,
    byRule.map(({ gathering, day }) => ({ id: gathering.id, day: day.day })),
  );
  const all = byRule.map(({ gathering, day }, index) => ({ gathering, day: kept[index] ?? day }));
  return all.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

function sortKey({ gathering, day }: GatheringDayParent): string {
  return `${day.window.from} ${gathering.id} ${day.day}`;
}

/** The same with where each is. */
export async function withPlaces(table: Table, days: readonly GatheringDayParent[]): Promise<OnDay[]> {
  const ids = days.flatMap(({ gathering }) => gathering.placeId ?? []);
  const places = await findPlaces(table, [...new Set(ids)]);
  return days.map((each) => {
    const place = places.get(each.gathering.placeId ?? '');
    const where = place ? `${place.name}, ${place.address}` : (each.gathering.address ?? '');
    return { ...each, where };
  });
}
