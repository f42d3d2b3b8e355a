import { kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type NotForMe, notForMe } from '../../store/likes.ts';
import { places } from '../../store/places.ts';

/**
 * Keeps that a place is not for a team's owner: it is never suggested to them again, and nobody is told (K3). Throws
 * `NOT_FOUND` for a place that is not on the map.
 */
export function sayNotForMe(context: CommandContext, said: NotForMe): Promise<void> {
  return change(context, async (work) => {
    if (!(await work.get(places, said.placeId))) throw kithError('NOT_FOUND');
    if (await work.get(notForMe, said.teamId, said.placeId)) return;
    work.put(notForMe, said);
  });
}
