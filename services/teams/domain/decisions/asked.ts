import type { InstantText, PersonId } from '@kith/kernel';
import type { ConsentRound } from '../consent-round/round.ts';
import { isRevealed } from '../consent-round/round.ts';
import { type Membership, statusAt } from '../membership.ts';
import type { Subject } from './group-domain.ts';
import type { Proposal } from './proposal.ts';

/**
 * Whose consent a decision of a group needs: everyone active in it. A professional is asked only within their scopes:
 * about money with the budget, about the plan with the plan.
 */
export function asked(
  places: readonly Membership[],
  { decisionKind, spendPence = 0 }: Subject,
  now: InstantText,
): PersonId[] {
  const concerns = ({ kind, scopes }: Membership) =>
    kind !== 'PROFESSIONAL' ||
    (spendPence > 0 && scopes.includes('BUDGET')) ||
    (decisionKind === 'plan' && scopes.includes('PLAN'));
  return places
    .filter((place) => statusAt(place, now) === 'ACTIVE' && concerns(place))
    .map(({ personId }) => personId);
}

/**
 * The round with those it has to ask by now. Until signals are shown, whoever joined is asked too. Whoever left is not
 * waited for, then or later, and their objection falls with their place: nobody else could say that it is met.
 */
function askedByNow(round: ConsentRound, people: readonly PersonId[], now: InstantText): ConsentRound {
  const participants = isRevealed(round, now)
    ? round.participants.filter((personId) => people.includes(personId))
    : people;
  const isHere = ({ personId }: { readonly personId: PersonId }) => participants.includes(personId);
  return {
    ...round,
    participants,
    signals: round.signals.filter(isHere),
    objections: round.objections.map((objection) =>
      isHere(objection) || objection.clearedAt ? objection : { ...objection, clearedAt: now },
    ),
  };
}

/** The proposal as it stands with those of the group by now; once it ended, as it ended. */
export function asItStands(proposal: Proposal, places: readonly Membership[], now: InstantText): Proposal {
  if (proposal.ended) return proposal;
  return { ...proposal, round: askedByNow(proposal.round, asked(places, proposal, now), now) };
}
