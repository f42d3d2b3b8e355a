import type { InstantText, PersonId } from '@kith/kernel';
import { openObjections, silentIn } from '../consent-round/round.ts';
import type { Waiting } from '../waiting.ts';
import { type Proposal, stateOf } from './proposal.ts';

/**
 * What waits for one person among the proposals a group decides: to say whether they can live with it, to say whether
 * their objection is met, and for facilitators to hold a session on what is stuck.
 */
export function waitingInDecisions(
  proposals: readonly Proposal[],
  personId: PersonId,
  { facilitates }: { readonly facilitates: boolean },
  now: InstantText,
): Waiting[] {
  return proposals
    .filter(({ ended }) => !ended)
    .flatMap((proposal): Waiting[] => {
      const { id: about, groupId, title, at, round } = proposal;
      const mine = openObjections(round, now).filter((one) => one.personId === personId);
      const answered = mine.find(({ resolutions }) => resolutions.length > 0);
      const stuckSince = openObjections(round, now)[0]?.raisedAt ?? at;
      const isStuck = facilitates && stateOf(proposal, now) === 'OBJECTED';
      const one = { groupId, about };
      return [
        ...(silentIn(round).includes(personId)
          ? [
              {
                ...one,
                kind: 'PROPOSAL_TO_SIGNAL' as const,
                words: `Can you live with “${title}”?`,
                since: at,
              },
            ]
          : []),
        ...(answered
          ? [
              {
                ...one,
                kind: 'OBJECTION_TO_CLEAR' as const,
                words: `Is your objection to “${title}” met?`,
                since: answered.resolutions.at(-1)?.at ?? answered.raisedAt,
              },
            ]
          : []),
        ...(isStuck
          ? [
              {
                ...one,
                kind: 'SESSION_TO_HOLD' as const,
                words: `Hold a session on “${title}”.`,
                since: stuckSince,
              },
            ]
          : []),
      ];
    });
}
