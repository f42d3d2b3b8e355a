import type { RequestContext } from '@kith/service-kit';
import type { GroupId } from '../domain/group.ts';
import { type MemberStatus, statusAt } from '../domain/membership.ts';
import { contactOf } from '../domain/person.ts';
import type { KeptPlace } from '../store/members.ts';
import type { MemberParent } from './parents.ts';
import { sightOf } from './sight.ts';

/**
 * The members of a group as the viewer may see them: those active, and for whoever answers them also those who wait.
 * Names come with their places, so that nothing is read for each member.
 */
export async function rosterOf(groupId: GroupId, context: RequestContext): Promise<MemberParent[]> {
  const { access, front } = await sightOf(context);
  const seesWaiting = access.allows('team.waiting', { teamId: groupId });
  const { places } = await front(groupId);
  return places
    .map((place) => ({ place, status: statusAt(place, context.now) }))
    .filter(({ status }) => status === 'ACTIVE' || (seesWaiting && status !== 'ENDED'))
    .map(({ place, status }) => shown(place, status));
}

/** Someone active is known by name and channel, someone who asks by name; someone invited by their id only. */
function shown(place: KeptPlace, status: MemberStatus): MemberParent {
  if (status === 'ACTIVE') return { ...place, contact: contactOf(place) };
  if (status === 'INVITED') return place;
  return { ...place, contact: place.name ? { name: place.name } : {} };
}
