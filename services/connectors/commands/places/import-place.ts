import { dateOf } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { holds, type Place } from '../../domain/places/place.ts';
import { places } from '../../store/places.ts';
import { keepPlaces } from './keep-places.ts';

/** What a row of a file came to. */
export type PlaceImported = 'ADDED' | 'MENDED' | 'UNCHANGED' | 'LEFT';

/**
 * Takes in a place as a file has it. What came from elsewhere mends nothing that somebody of the circle made sure of:
 * it is left as they found it. A row of the circle's own file mends what is there.
 */
export async function importPlace(
  work: Work,
  place: Place,
  { mendsChecked }: { readonly mendsChecked: boolean },
): Promise<PlaceImported> {
  const before = await work.get(places, place.placeId);
  if (!before) {
    await keepPlaces(work, [place]);
    return 'ADDED';
  }
  if (holds(before, place)) return 'UNCHANGED';
  if (before.checkedOn && !mendsChecked) return 'LEFT';
  const checked = mendsChecked && { checkedOn: place.checkedOn ?? dateOf(work.context.now) };
  await keepPlaces(work, [{ ...place, ...(before.osmId && { osmId: before.osmId }), ...checked }]);
  return 'MENDED';
}
