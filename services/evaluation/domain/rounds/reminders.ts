import { addTo, type InstantText, isBefore } from '@kith/kernel';
import type { Asked } from './asked.ts';
import { type Round, stateOf } from './round.ts';

/** When people are reminded: a week after a round opened, and two days before it closes. Never oftener. */
const DAYS_TO_FIRST = 7;
const DAYS_BEFORE_END = 2;

/**
 * How often someone has been reminded once they are reminded now; nothing when they need not be. Who answered, said that
 * they would rather not, or is answered for, is left in peace.
 */
export function reminderDue(
  round: Round,
  { answered, proxy, skippedAt, reminders }: Asked,
  now: InstantText,
): number | undefined {
  if (!round.openedAt || stateOf(round, now) !== 'OPEN' || answered || proxy || skippedAt) return undefined;
  const isLast = !isBefore(now, addTo(round.closesAt, { hours: -24 * DAYS_BEFORE_END }));
  if (isLast) return reminders < 2 ? 2 : undefined;
  const isFirst = !isBefore(now, addTo(round.openedAt, { hours: 24 * DAYS_TO_FIRST }));
  return isFirst && reminders < 1 ? 1 : undefined;
}
