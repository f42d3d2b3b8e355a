import { type DateText, Temporal } from '@kith/kernel';

/** A circle's first year: its figures say little yet, and are marked so wherever they are compared (N3). */
const ESTABLISHING_MONTHS = 12;

/** Whether a circle founded on a day is still establishing on another. */
export function isEstablishing(founded: DateText, today: DateText): boolean {
  const established = Temporal.PlainDate.from(founded).add({ months: ESTABLISHING_MONTHS });
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(today), established) < 0;
}
