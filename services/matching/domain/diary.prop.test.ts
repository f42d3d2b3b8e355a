import { addTo, overlaps, sameId } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOf } from './availability.ts';
import { type Booking, booked, bookingsOf, type DiaryDay, freed } from './diary.ts';

/** Stretches of up to 20 hours over three days, midnights and the change of the clocks on 29 March 2026 among them. */
const stretches = fc
  .tuple(fc.integer({ min: 0, max: 72 * 4 }), fc.integer({ min: 1, max: 80 }))
  .map(([start, length]) => {
    const from = addTo('2026-03-28T00:00:00Z', { minutes: start * 15 });
    return { from, to: addTo(from, { minutes: length * 15 }) };
  });

const refs = Array.from({ length: 30 }, (_, index) =>
  sameId('claim', `visit_01JCZ8Q4T6V9E2M7N5K3H1G${String(index).padStart(3, '0')}`),
);

/** Enters what finds room, as the service does: only the days a stretch touches are read and written. */
function enter(days: Map<string, DiaryDay>, booking: Booking): boolean {
  const touched = datesOf(booking).map((date) => days.get(date) ?? { workerId: 'ines', date, bookings: [] });
  if (bookingsOf(touched).some((held) => overlaps(held, booking))) return false;
  for (const day of booked(touched, booking)) days.set(day.date, day);
  return true;
}

describe('a diary', () => {
  it('invariant 2: never holds two stretches that share time, whatever is entered', () => {
    fc.assert(
      fc.property(fc.array(stretches, { maxLength: 30 }), (windows) => {
        const days = new Map<string, DiaryDay>();
        const entered = windows.filter((window, index) =>
          enter(days, { ...window, ref: refs[index] ?? 'claim_', kind: 'RESERVED', hostCircle: 'clapton' }),
        );
        const held = bookingsOf([...days.values()]);
        expect(held).toHaveLength(entered.length);
        return held.every((a, index) => held.slice(index + 1).every((b) => !overlaps(a, b)));
      }),
    );
  });

  it('is as before once what was entered is taken out', () => {
    fc.assert(
      fc.property(stretches, (window) => {
        const days = new Map<string, DiaryDay>();
        enter(days, { ...window, ref: 'claim_A', kind: 'RESERVED', hostCircle: 'clapton' });
        return freed([...days.values()], 'claim_A').every(({ bookings }) => bookings.length === 0);
      }),
    );
  });
});
