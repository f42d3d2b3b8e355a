import type { InstantText, PersonId } from '@kith/kernel';
import { type ConsentRound, isRevealed, revealed, silentIn } from './round.ts';

/**
 * Somebody who was asked left the group: their consent is no longer needed, and what they objected to is theirs no
 * longer. If everyone else has signalled, the signals are shown.
 */
export function withoutLeaver(round: ConsentRound, personId: PersonId, now: InstantText): ConsentRound {
  const isOther = (one: { readonly personId: PersonId }) => one.personId !== personId;
  const after: ConsentRound = {
    ...round,
    participants: round.participants.filter((one) => one !== personId),
    signals: round.signals.filter(isOther),
    objections: round.objections.map((one) =>
      isOther(one) || one.clearedAt ? one : { ...one, clearedAt: now },
    ),
  };
  const isComplete = silentIn(after).length === 0 && !isRevealed(round, now);
  return isComplete ? revealed({ ...after, closesAt: now }, now) : after;
}
