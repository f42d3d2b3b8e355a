import type { InstantText, PersonId } from '@kith/kernel';
import { type ConsentRound, isRevealed } from '../consent-round/round.ts';
import type { FullSelection } from '../hats/selection.ts';
import { areShown } from '../hats/steps.ts';

/** What may be sealed in something that is kept: a round of a proposal, a full selection. */
interface MaySeal {
  readonly round?: ConsentRound;
  readonly full?: FullSelection;
}

/**
 * What is kept, without what others said while it is sealed: an export is no way around the seal, not even to learn that
 * somebody objected (T9, T10, C11).
 */
export function unsealed<T extends object>(kept: T, self: PersonId, now: InstantText): T {
  const { round, full } = kept as MaySeal;
  if (!round && !full) return kept;
  return {
    ...kept,
    ...(round && { round: shownOf(round, self, now) }),
    ...(full && { full: opened(full, self, now) }),
  };
}

function shownOf(round: ConsentRound, self: PersonId, now: InstantText): ConsentRound {
  if (isRevealed(round, now)) return round;
  const isOwn = ({ personId, enteredBy }: ConsentRound['signals'][number]) =>
    [personId, enteredBy].includes(self);
  return { ...round, signals: round.signals.filter(isOwn) };
}

function opened(full: FullSelection, self: PersonId, now: InstantText): FullSelection {
  const { nominations, proposal } = full;
  return {
    ...full,
    nominations: areShown(full, now) ? nominations : nominations.filter(({ personId }) => personId === self),
    ...(proposal && { proposal: { ...proposal, round: shownOf(proposal.round, self, now) } }),
  };
}
