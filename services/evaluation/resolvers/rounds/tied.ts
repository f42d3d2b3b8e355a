import { kithError } from '@kith/kernel';
import { accessFor, type RequestContext } from '@kith/service-kit';
import { permissions } from '../../domain/permissions.ts';
import type { Asked } from '../../domain/rounds/asked.ts';

/**
 * Throws unless the viewer may do this for someone, through one of the teams they are asked in. A stranger to all of those
 * teams gets the answer of someone who is not asked.
 */
export function requireTieTo(
  { viewer }: RequestContext,
  operation: keyof typeof permissions,
  { personId, parts }: Pick<Asked, 'personId' | 'parts'>,
): void {
  const access = accessFor(permissions, viewer);
  const teams = [...new Set(parts.map(({ teamId }) => teamId))];
  if (access.allows(operation, { personId })) return;
  if (teams.some((teamId) => access.allows(operation, { personId, teamId }))) return;
  if (!viewer.relations) throw kithError('TEAMS_UNAVAILABLE');
  const isNear = viewer.relations.some(({ teamId }) => teams.includes(teamId));
  throw kithError(isNear ? 'NOT_ALLOWED' : 'NOT_FOUND');
}
