import { type InstantText, ok, type Result, refusal, refused } from '@kith/kernel';
import { roundState } from '../consent-round/round.ts';
import type { Membership } from '../membership.ts';
import { grantedTo } from './bearing.ts';
import type { Hat } from './hat.ts';
import { seated } from './seating.ts';
import type { Selection } from './selection.ts';

/**
 * The last step: everyone can live with it, the nominee's own yes among them, so they hold the hat, as it was amended and
 * for the term that was agreed (T9, T10). Refusal: `WRONG_STATE` while somebody has not signalled or an objection is open.
 */
export function agreedUpon(
  hat: Hat,
  selection: Selection,
  places: readonly Membership[],
  now: InstantText,
  celebration?: string,
): Result<{ readonly hat: Hat; readonly selection: Selection }> {
  const proposal = selection.full?.proposal;
  const isAgreed = proposal && roundState(proposal.round, now) === 'AGREED';
  const saidYes = proposal?.round.signals.some(({ personId }) => personId === proposal.nominee);
  if (!isAgreed || !saidYes) return refused(refusal('WRONG_STATE'));
  const { termWeeks, ...description } = selection.described;
  const { nominee: personId, memberId } = proposal;
  const seat = { personId, memberId, selectionId: selection.id, termWeeks };
  const after = seated({ ...hat, ...description }, seat, now, places, now).hat;
  return ok({ hat: after, selection: grantedTo(selection, after, now, celebration) });
}
