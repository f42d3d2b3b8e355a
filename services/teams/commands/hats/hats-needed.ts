import { event, type NewEvent } from '@kith/service-kit';
import type { GroupId } from '../../domain/group.ts';
import type { Hat } from '../../domain/hats/hat.ts';

/** Tells that a group needs hats from now on, or no longer does: so it can be counted how many are worn (T7). */
export function hatsNeeded(
  groupId: GroupId,
  hats: readonly Pick<Hat, 'slug'>[],
  needed: boolean,
  sequence: number,
): NewEvent[] {
  if (hats.length === 0) return [];
  const data = { groupId, hats: hats.map(({ slug }) => slug), needed };
  return [event({ name: 'HatsNeeded', subject: groupId, sequence, data })];
}
