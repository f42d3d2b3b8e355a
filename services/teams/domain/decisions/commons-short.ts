import { addDays, dateOf, derivedId, formatPence, type InstantText, monthOf, type Pence } from '@kith/kernel';
import { CIRCLE } from '../group.ts';
import type { Wish } from './propose.ts';

/** Within how many days the circle looks again at what its commons pay. */
const REVIEW_DAYS = 28;

/** What the governance circle is asked when its commons do not hold enough for time that was approved (P14). */
export function commonsPrompt(
  { neededPence, heldPence }: { readonly neededPence: Pence; readonly heldPence: Pence },
  now: InstantText,
): Wish {
  const held = formatPence(heldPence);
  return {
    // One question a month, however much waits.
    id: derivedId('proposal', 'commons', `${monthOf(now)}-01`),
    groupId: CIRCLE,
    kind: 'DECISION',
    decisionKind: 'commons',
    title: 'The commons do not hold enough',
    what: `Time was approved that comes to ${formatPence(neededPence)}, and the commons hold ${held}. It waits, and is paid in turn as more comes in. Shall it stay so, or is something to be done first or less of it?`,
    reviewOn: addDays(dateOf(now), REVIEW_DAYS),
  };
}
