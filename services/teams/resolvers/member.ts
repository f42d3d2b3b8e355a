import type { RequestContext } from '@kith/service-kit';
import { type Membership, statusAt } from '../domain/membership.ts';
import { storeOn } from '../store.ts';
import type { PersonNode } from './person.ts';
import { sightOf } from './sight.ts';
import type { TeamNode } from './team.ts';

/** A membership in an answer: whoever got hold of it may see all of it. */
export type MemberNode = Membership;

export const Member = {
  __resolveReference: async ({ id }: { id: string }, context: RequestContext): Promise<MemberNode | null> => {
    const membership = await storeOn(context.table).membershipOf(id);
    return membership && (await maySee(membership, context)) ? membership : null;
  },

  id: ({ memberId }: MemberNode) => memberId,

  team: async (
    { teamId }: MemberNode,
    _: unknown,
    { table }: RequestContext,
  ): Promise<TeamNode | undefined> => storeOn(table).teamOf(teamId),

  person: ({ personId }: MemberNode): PersonNode => ({ id: personId }),

  status: (membership: MemberNode, _: unknown, { now }: RequestContext) => statusAt(membership, now),

  ownerConsent: ({ consents }: MemberNode) => consents.owner === 'YES',

  memberConsent: ({ consents }: MemberNode) => consents.member === 'YES',
};

async function maySee(membership: Membership, context: RequestContext): Promise<boolean> {
  const { access } = await sightOf(context);
  const { teamId, personId } = membership;
  const isActive = statusAt(membership, context.now) === 'ACTIVE';
  return (
    personId === context.viewer.personId ||
    access.allows('team.waiting', { teamId }) ||
    (isActive && access.allows('team.members', { teamId }))
  );
}
