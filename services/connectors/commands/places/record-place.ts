import { dateOf, type Id, newId } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { type CheckWay, holds, type Place, type PlaceFacts } from '../../domain/places/place.ts';
import { places } from '../../store/places.ts';
import { keepPlaces } from './keep-places.ts';

/** A place as it is asked to be kept. */
interface PlaceAsked {
  readonly id?: Id<'place'> | undefined;
  readonly facts: PlaceFacts;
  readonly checkedBy: CheckWay;
}

/** Adds a place to the asset map, or mends the one with that id; either way it was checked today (K1). */
export function recordPlace(context: CommandContext, asked: PlaceAsked): Promise<Place> {
  const placeId = asked.id ?? newId('place');
  return change(context, async (work) => {
    const before = await work.get(places, placeId);
    const isSame = before && holds(before, asked.facts) && before.goneSince === undefined;
    if (isSame && before.checkedOn) return before;
    const place = recorded(work, before, { ...asked, placeId });
    await keepPlaces(work, [place]);
    return place;
  });
}

function recorded(
  { context }: Work,
  before: Place | undefined,
  { placeId, facts, checkedBy }: Omit<PlaceAsked, 'id'> & { readonly placeId: Id<'place'> },
): Place {
  const osm = before?.osmId && { osmId: before.osmId };
  return { ...facts, ...osm, placeId, checkedOn: dateOf(context.now), checkedBy };
}
