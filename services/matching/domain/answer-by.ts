import { addTo, dateOf, type InstantText, isBefore, type TimeWindow } from '@kith/kernel';
import type { AskedOfHost } from './claim.ts';
import { answerTimeRuleOn } from './rules/answer-time.ts';

/**
 * Until when the owner may answer a claim: so long after it reached them, and no longer than until the hours begin. It
 * counts from when it arrived, not from when it was made: a message that took a day does not cost the owner theirs.
 */
export function answerBy(
  { askedAt, claimedAt }: Pick<AskedOfHost, 'askedAt' | 'claimedAt'>,
  window: TimeWindow,
): InstantText {
  const since = askedAt ?? claimedAt;
  const end = addTo(since, { hours: answerTimeRuleOn(dateOf(since)).hours });
  return isBefore(end, window.from) ? end : window.from;
}
