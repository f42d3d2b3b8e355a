import type { RequestContext } from '@kith/service-kit';
import { nextCheckOn } from '../domain/checks/check.ts';
import { statusAt } from '../domain/membership.ts';
import type { Operation } from '../domain/permissions.ts';
import type { CheckConsentResolvers, CheckRecordResolvers, PersonResolvers } from '../generated.ts';
import type { Known } from '../store/members.ts';
import { type Sight, sightOf } from './sight.ts';

export const person: PersonResolvers = {
  // Anyone may hold an id; a made-up one gives the same empty answer as a stranger's.
  __resolveReference: ({ id }) => ({ id }),

  name: async ({ id, contact }, _, context) => {
    if (contact) return contact.name ?? null;
    const { sight, known } = await meet(id, context);
    const mayKnow = sharesTeam('person.name', known, sight, context) || asksToJoin(known, sight, context);
    return mayKnow ? (known.person?.name ?? null) : null;
  },

  channel: async ({ id, contact }, _, context) => {
    if (contact) return contact.channel ?? null;
    const { sight, known } = await meet(id, context);
    return sharesTeam('person.channel', known, sight, context) ? (known.person?.channel ?? null) : null;
  },

  vettingClearUntil: async ({ id }, _, context) => {
    const { sight, known } = await meet(id, context);
    const mayKnow = sight.access.allows('person.vetting', { personId: id });
    return mayKnow ? (known.person?.clearUntil ?? null) : null;
  },

  check: async ({ id }, _, context) => {
    const { sight, known } = await meet(id, context);
    const mayKnow = sight.access.allows('person.vetting', { personId: id });
    return (mayKnow && known.person?.check) || null;
  },

  checkConsent: async ({ id }, _, context) => {
    const { sight, known } = await meet(id, context);
    const mayKnow = sight.access.allows('person.vetting', { personId: id });
    return (mayKnow && known.person?.checkConsent) || null;
  },
};

export const checkRecord: CheckRecordResolvers = {
  certificateLastDigits: ({ lastDigits }) => lastDigits,
  nextOn: nextCheckOn,
  by: ({ by }) => ({ id: by }),
};

export const checkConsent: CheckConsentResolvers = {
  withdrawnAt: ({ withdrawnAt }) => withdrawnAt ?? null,
};

async function meet(id: string, context: RequestContext) {
  const sight = await sightOf(context);
  return { sight: { ...sight, id }, known: await sight.known(id) };
}

type Meeting = Sight & { readonly id: string };

/** Oneself, a hat, or a team in which both are active now. */
function sharesTeam(
  operation: Operation,
  known: Known,
  { access, id }: Meeting,
  { now }: RequestContext,
): boolean {
  if (access.allows(operation, { personId: id })) return true;
  const active = known.memberships.filter((membership) => statusAt(membership, now) === 'ACTIVE');
  return active.some(({ teamId }) => access.allows(operation, { teamId }));
}

/** Who says yes to a team shows their name to its owner, who has to answer. */
function asksToJoin({ memberships }: Known, { access }: Meeting, { now }: RequestContext): boolean {
  const asking = memberships.filter((membership) =>
    ['REQUESTED', 'PENDING_VETTING'].includes(statusAt(membership, now)),
  );
  return asking.some(({ teamId }) => access.allows('asker.name', { teamId }));
}
