import type { RequestContext } from '@kith/service-kit';
import type { GroupId } from '../../domain/group.ts';
import { statusAt } from '../../domain/membership.ts';
import { contactOf } from '../../domain/person.ts';
import type { PersonParent } from '../parents.ts';
import { sightOf } from '../sight.ts';

/** Names people of a group as its members see them: with what lies with their place, so that nothing more is read. */
export async function peopleOf(
  groupId: GroupId,
  context: RequestContext,
): Promise<(personId: string) => PersonParent> {
  const { front } = await sightOf(context);
  const { places } = await front(groupId);
  return (id) => {
    const place = places.find(({ personId }) => personId === id);
    const isActive = place && statusAt(place, context.now) === 'ACTIVE';
    return isActive ? { id, contact: contactOf(place) } : { id };
  };
}
