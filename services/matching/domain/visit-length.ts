import { type ClockText, type DateText, ok, type Result, refusal, refused } from '@kith/kernel';
import type { AgreedShort } from './agreed-hours.ts';
import { visitLengthRuleOn } from './rules/visit-length.ts';

/** Whether a visit of so many minutes is a short one on a day (M13). */
export function isShort(minutes: number, date: DateText): boolean {
  return minutes < visitLengthRuleOn(date).shortestMinutes;
}

/** How long hours of a day are by the clock on the wall, whatever the clock does on some night of the year. */
export function minutesOfDay({ from, to }: { readonly from: ClockText; readonly to: ClockText }): number {
  return minutesInto(to) - minutesInto(from);
}

/**
 * Whether visits of so many minutes may be agreed on a day: a short one only with an agreement made before, or that day
 * (M13). Refusal: `VISIT_TOO_SHORT`.
 */
export function longEnough(
  minutes: number,
  agreedShort: AgreedShort | undefined,
  today: DateText,
): Result<true> {
  const isAgreed = agreedShort !== undefined && agreedShort.on <= today;
  return isShort(minutes, today) && !isAgreed ? refused(refusal('VISIT_TOO_SHORT')) : ok(true);
}

function minutesInto(clock: ClockText): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
