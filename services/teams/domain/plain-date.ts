import { type DateText, Temporal } from '@kith/kernel';

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: DateText, to: DateText): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** A number of days in words: `1 day`, `14 days`. */
export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
