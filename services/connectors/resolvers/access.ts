import { kithError } from '@kith/kernel';
import { accessFor, find, type RequestContext, relationsTo } from '@kith/service-kit';
import { type CareMap, emptyMap } from '../domain/care-map/care-map.ts';
import type { Author } from '../domain/care-map/draft.ts';
import { permissions } from '../domain/permissions.ts';
import { careMaps } from '../store/care-map.ts';

/** What the viewer of a request may do. */
export function accessOf({ viewer }: RequestContext) {
  return accessFor(permissions, viewer);
}

/** The viewer as someone who writes for a team. */
export function authorIn({ viewer, now }: RequestContext, teamId: string): Author {
  return { by: viewer.personId, isOwner: relationsTo(viewer, teamId).has('OWNER'), now };
}

/**
 * A team's map as the viewer may see it: empty while nothing was entered. Throws `NOT_FOUND` to whoever has no tie to the
 * team, `NOT_ALLOWED` to those who do and may not, whether or not there is a map.
 */
export async function mapFor(context: RequestContext, teamId: string): Promise<CareMap> {
  const access = accessOf(context);
  const isOfTeam = access.allows('seeMap', { teamId });
  if (!isOfTeam && !access.allows('seeMapAsProfessional', { teamId })) access.require('seeMap', { teamId });
  const map = (await find(context.table, careMaps, teamId)) ?? emptyMap(teamId);
  if (!isOfTeam && !map.forProfessionals) throw kithError('NOT_ALLOWED');
  return map;
}
