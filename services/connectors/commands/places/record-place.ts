import { dateOf, type Id, newId } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { holds, type Place, type PlaceFacts } from '../../domain/places/place.ts';
import { loadPlace, putPlace } from '../../store/places.ts';

/** Adds a place to the asset map, or mends the one with that id; either way it was checked today (K1). */
export function recordPlace(
  { table, cause, now }: CommandContext,
  id: Id<'place'> | undefined,
  facts: PlaceFacts,
): Promise<Place> {
  const placeId = id ?? newId('place');
  return table.change(cause, now, async () => {
    const before = await loadPlace(table, placeId);
    if (before && holds(before, facts)) return nothingToChange<Place>(before);
    const place: Place = { ...facts, placeId, checkedOn: dateOf(now) };
    return { value: place, writes: [putPlace(before, place)], events: [] };
  });
}
