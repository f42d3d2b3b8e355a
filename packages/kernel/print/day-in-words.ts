import { dateOf, type InstantText, Temporal } from '../time.ts';

/** A day as people write it: `12 May 2026`. Takes a date, or an instant as the clock on the wall has it. */
export function dayInWords(when: InstantText): string {
  const day = when.includes('T') ? dateOf(when) : when;
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
