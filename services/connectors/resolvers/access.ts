import { kithError } from '@kith/kernel';
import { accessFor, find, type RequestContext, relationsTo } from '@kith/service-kit';
import { noteRead } from '../commands/care-map/note-read.ts';
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
  const mayBeLet = access.allows('seeMapAsProfessional', { teamId });
  // Someone with no tie to the team cannot know of it: to them it does not exist, and nothing was tried.
  const isTied = relationsTo(context.viewer, teamId).size > 0;
  const map = isOfTeam || mayBeLet ? await find(context.table, careMaps, teamId) : undefined;
  if (isOfTeam || map?.forProfessionals) return map ?? emptyMap(teamId);
  if (isTied) await noteRead(context, { teamId, basis: 'DENIED', way: 'SCREEN' });
  if (mayBeLet) throw kithError('NOT_ALLOWED');
  access.require('seeMap', { teamId });
  return emptyMap(teamId);
}

/** Notes for the owner that somebody else is shown the map now (T25); what is the owner's own is not noted. */
export async function shownTo(
  context: RequestContext,
  { teamId }: Pick<CareMap, 'teamId'>,
  way: 'SCREEN' | 'PRINT',
): Promise<void> {
  if (relationsTo(context.viewer, teamId).has('OWNER')) return;
  await noteRead(context, { teamId, basis: 'CONSENT', way });
}
