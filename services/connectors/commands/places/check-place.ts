import { dateOf, type Id, kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import type { CheckWay, Place } from '../../domain/places/place.ts';
import { places } from '../../store/places.ts';
import { keepPlaces } from './keep-places.ts';

/** What was found when someone made sure of a place. */
interface Check {
  readonly placeId: Id<'place'>;
  readonly checkedBy: CheckWay;
  /** It is no more. */
  readonly isGone: boolean;
}

/**
 * Notes that a place was checked today: that it still holds, or that it is no more (K1). One that is gone is not found
 * any more; checking it again brings it back. Throws `NOT_FOUND`.
 */
export function checkPlace(context: CommandContext, { placeId, checkedBy, isGone }: Check): Promise<Place> {
  const today = dateOf(context.now);
  return change(context, async (work) => {
    const before = await work.get(places, placeId);
    if (!before) throw kithError('NOT_FOUND');
    const { goneSince, ...place } = before;
    const isNoted = before.checkedOn === today && before.checkedBy === checkedBy;
    if (isNoted && isGone === (goneSince !== undefined)) return before;
    const gone = isGone && { goneSince: goneSince ?? today };
    const checked: Place = { ...place, checkedOn: today, checkedBy, ...gone };
    await keepPlaces(work, [checked]);
    return checked;
  });
}
