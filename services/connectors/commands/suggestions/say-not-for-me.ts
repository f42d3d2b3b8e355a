import { kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type NotForMe, notForMe } from '../../store/likes.ts';
import { places } from '../../store/places.ts';
import { gatherings } from '../../store/programme.ts';

/**
 * Keeps that a place or an event is not for a team's owner: it is never suggested to them again, and nobody is told (K3).
 * Throws `NOT_FOUND` for what the circle does not have.
 */
export function sayNotForMe(context: CommandContext, said: NotForMe): Promise<void> {
  return change(context, async (work) => {
    const { teamId, placeId, gatheringId } = said;
    const what = placeId
      ? await work.get(places, placeId)
      : gatheringId && (await work.get(gatherings, gatheringId));
    if (!what) throw kithError('NOT_FOUND');
    if (await work.get(notForMe, teamId, placeId ?? gatheringId ?? '')) return;
    work.put(notForMe, said);
  });
}
