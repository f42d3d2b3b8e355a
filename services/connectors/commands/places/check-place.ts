import { dateOf, type Id, kithError } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import type { Place } from '../../domain/places/place.ts';
import { loadPlace, putPlace } from '../../store/places.ts';

/** Notes that a place was checked today and still holds (K1). Throws `NOT_FOUND`. */
export function checkPlace({ table, cause, now }: CommandContext, placeId: Id<'place'>): Promise<Place> {
  const today = dateOf(now);
  return table.change(cause, now, async () => {
    const before = await loadPlace(table, placeId);
    if (!before) throw kithError('NOT_FOUND');
    if (before.checkedOn === today) return nothingToChange<Place>(before);
    const place: Place = { ...before, checkedOn: today };
    return { value: place, writes: [putPlace(before, place)], events: [] };
  });
}
