import {
  addDays,
  addTo,
  type DateText,
  dateOf,
  type InstantText,
  instantAt,
  RULES_ZONE,
  Temporal,
} from '@kith/kernel';

/** The end of a term of whole weeks: the beginning of the day after its last, whatever the clocks did meanwhile (T11). */
export function termFrom(from: InstantText, weeks: number): InstantText {
  return instantAt(addDays(dateOf(from), weeks * 7), '00:00');
}

/** The last day on which something that ends at a moment still holds. */
export function lastDayBefore(until: InstantText): DateText {
  return dateOf(addTo(until, { seconds: -1 }));
}

/** The same time of day some days later. */
export function daysAfter(instant: InstantText, days: number): InstantText {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(RULES_ZONE);
  return local.add({ days }).toInstant().toString({ smallestUnit: 'second' });
}

/** The later of two moments. */
export function later(a: InstantText, b: InstantText): InstantText {
  return Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0 ? b : a;
}
