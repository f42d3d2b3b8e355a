import type { InstantText } from '@kith/kernel';
import type { Membership } from '../membership.ts';
import { hatPolicy } from '../rules/hat-policy.ts';
import { type Hat, holdersAt } from './hat.ts';

/**
 * What a team is asked to look at when much of its work lies on one pair of shoulders: `5 of 7 hats are held by one
 * person` (T12). It names nobody and compares nobody. Undefined when the hats are shared.
 */
export function loadPrompt(
  hats: readonly Hat[],
  places: readonly Membership[],
  now: InstantText,
): string | undefined {
  const needed = hats.filter(({ retiredAt }) => !retiredAt);
  const held = new Map<string, number>();
  for (const hat of needed) {
    for (const { personId } of holdersAt(hat, places, now)) held.set(personId, (held.get(personId) ?? 0) + 1);
  }
  const most = Math.max(0, ...held.values());
  const isShared = most <= needed.length * hatPolicy(now).loadAbove;
  return isShared ? undefined : `${most} of ${needed.length} hats are held by one person.`;
}
