import { type InstantText, isBefore } from '@kith/kernel';
import { type GroupId, isTeam } from '../group.ts';
import type { HatGrant } from '../hat-grant.ts';
import { hatPolicy } from '../rules/hat-policy.ts';

const CONNECTOR = 'connector';

/**
 * Whether someone would be community connector in more teams than is usual if this team chose them too (T18). Hats that
 * are theirs from a moment to come count.
 */
export function wouldConnectTooMany(
  grants: readonly HatGrant[],
  hat: { readonly groupId: GroupId; readonly slug: string },
  now: InstantText,
): boolean {
  if (hat.slug !== CONNECTOR || !isTeam(hat.groupId)) return false;
  const others = grants.filter(
    ({ groupId, hat: slug, until }) => slug === CONNECTOR && groupId !== hat.groupId && isBefore(now, until),
  );
  return new Set(others.map(({ groupId }) => groupId)).size >= hatPolicy(now).connectorTeams;
}
