import type { Id, PersonId } from '@kith/kernel';
import type { Membership } from './membership.ts';
import type { RegulatedActivity } from './rules/hat-catalogue.ts';

/** A person supported and those they chose. Its owner never changes (T1). */
export interface Team {
  readonly teamId: Id<'team'>;
  readonly name: string;
  readonly ownerId: PersonId;
  /** What the team does that the law regulates (T4); absent: nothing. */
  readonly regulated?: readonly RegulatedActivity[];
}

/** The owner's own place in a new team: both consents are theirs. */
export function ownership({ teamId, ownerId }: Team, memberId: Membership['memberId']): Membership {
  return {
    memberId,
    teamId,
    personId: ownerId,
    kind: 'OWNER',
    scopes: [],
    consents: { owner: 'YES', member: 'YES' },
  };
}

/** What a team is called unless its owner says otherwise. */
export function usualName(ownerName: string): string {
  return `${ownerName}’s team`;
}
