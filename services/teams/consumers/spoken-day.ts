import { type DateText, Temporal } from '@kith/kernel';

/** A day as people say it: `Saturday 28 November`. */
export function spokenDay(day: DateText): string {
  const date = Temporal.PlainDate.from(day);
  return date.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}
