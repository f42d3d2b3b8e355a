import { kithError } from '@kith/kernel';
import type { RequestContext } from '@kith/service-kit';
import { isTeam } from '../domain/group.ts';
import { type Membership, statusAt } from '../domain/membership.ts';
import type { MemberResolvers } from '../generated.ts';
import { storeOn } from '../store/members.ts';
import { sightOf } from './sight.ts';

export const member: MemberResolvers = {
  __resolveReference: async ({ id }, context) => {
    await sightOf(context);
    const membership = await storeOn(context.table).membershipOf(id);
    return membership && (await maySee(membership, context)) ? membership : null;
  },

  id: ({ memberId }) => memberId,

  team: async ({ teamId }, _, { table }) => {
    if (!isTeam(teamId)) return null;
    const team = await storeOn(table).teamOf(teamId);
    if (!team) throw kithError('NOT_FOUND');
    return team;
  },

  person: ({ personId, contact }) => ({ id: personId, ...(contact && { contact }) }),

  ownerConsentBy: ({ ownerYesBy }) => (ownerYesBy ? { id: ownerYesBy } : null),

  entered: ({ entered }) => (entered ? { ...entered, by: { id: entered.by } } : null),

  pausedUntil: (membership, _, { now }) =>
    statusAt(membership, now) === 'PAUSED' ? (membership.paused?.backOn ?? null) : null,

  status: (membership, _, { now }) => statusAt(membership, now),

  ownerConsent: ({ consents }) => consents.owner === 'YES',

  memberConsent: ({ consents }) => consents.member === 'YES',
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
