import type { CircleSlug, DateText, Id, TimeWindow } from '@kith/kernel';
import { datesOf } from './availability.ts';

/** Hours a worker holds: reserved while the owner is asked, or a visit. */
export interface Booking extends TimeWindow {
  /** The claim of a reservation, the visit of a visit. */
  readonly ref: Id<'claim'> | Id<'visit'>;
  readonly kind: 'RESERVED' | 'VISIT';
  /** The circle of the team. */
  readonly hostCircle: CircleSlug;
}

/** One worker's bookings that touch one date on the wall. One booking over midnight stands in both days. */
export interface DiaryDay {
  readonly workerId: string;
  readonly date: DateText;
  readonly bookings: readonly Booking[];
}

/** The days with a booking added to each date it touches; `days` are all days it touches. */
export function booked(days: readonly DiaryDay[], booking: Booking): DiaryDay[] {
  const touched = new Set(datesOf(booking));
  return days.map((day) =>
    touched.has(day.date) ? { ...day, bookings: [...without(day, booking.ref), booking].sort(byStart) } : day,
  );
}

/** The days with a booking gone; the same when it was not there. */
export function freed(days: readonly DiaryDay[], ref: Booking['ref']): DiaryDay[] {
  return days.map((day) => ({ ...day, bookings: without(day, ref) }));
}

/** The bookings that begin on each day; `days` are in order, and one over midnight began on the first of its two. */
export function beginningOn(days: readonly DiaryDay[]): ReadonlyMap<DateText, readonly Booking[]> {
  const seen = new Set<Booking['ref']>();
  return new Map(
    days.map(({ date, bookings }) => {
      const fresh = bookings.filter(({ ref }) => !seen.has(ref));
      for (const { ref } of fresh) seen.add(ref);
      return [date, fresh];
    }),
  );
}

/** Every booking once, in order of time. */
export function bookingsOf(days: readonly DiaryDay[]): Booking[] {
  const each = new Map(days.flatMap(({ bookings }) => bookings).map((booking) => [booking.ref, booking]));
  return [...each.values()].sort(byStart);
}

function without(day: DiaryDay, ref: Booking['ref']): Booking[] {
  return day.bookings.filter((booking) => booking.ref !== ref);
}

function byStart(a: TimeWindow, b: TimeWindow): number {
  // As stored, instants sort as text.
  return a.from < b.from ? -1 : 1;
}
