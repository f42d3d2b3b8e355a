import type { Id, PersonId } from '@kith/kernel';
import type { Standing } from './endings/standing.ts';
import type { EnteredConsent } from './entered-consent.ts';
import type { Membership } from './membership.ts';
import type { RegulatedActivity } from './rules/hat-catalogue.ts';

/** A person supported and those they chose. Its owner never changes (T1). */
export interface Team {
  readonly teamId: Id<'team'>;
  readonly name: string;
  readonly ownerId: PersonId;
  /** The Team Starter who made it for an owner who uses paper (T3). */
  readonly startedBy?: PersonId;
  /** How it lives, once that changed for the first time (T26). */
  readonly standing?: Standing;
  /** What the team does that the law regulates (T4); absent: nothing. */
  readonly regulated?: readonly RegulatedActivity[];
}

/** The owner's own place in a new team: both consents are theirs, entered by someone else if they use paper (T3). */
export function ownership(
  { teamId, ownerId }: Team,
  memberId: Membership['memberId'],
  entered?: EnteredConsent,
): Membership {
  return {
    ...(entered && { entered }),
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
