import type { MonthText } from '../month.ts';
import { Temporal } from '../time.ts';

/** A month as people write it: `May 2026`. */
export function monthInWords(month: MonthText): string {
  const first = Temporal.PlainDate.from(`${month}-01`);
  return first.toLocaleString('en-GB', { month: 'long', year: 'numeric' });
}
