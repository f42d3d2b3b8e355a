import { addTo, isBefore, newId } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../occurrence.ts';
import { isFurther } from './gap-ladder.ts';
import { alarmed, dueOfGap, farthest, found, nextLookAt, shownAt } from './ladder.ts';

const BEGINS = '2026-11-28T09:00:00Z';
const hours = (count: number) => addTo(BEGINS, { hours: count });

const gap: Occurrence = {
  id: newId('gap'),
  agreedId: newId('agreed'),
  teamId: newId('team'),
  ownerId: 'dovid',
  date: '2026-11-28',
  window: { from: BEGINS, to: hours(4) },
  need: { category: 'companionship', outwardCode: 'E9', skills: [], languages: [], ratePence: 1900 },
  state: 'OPEN',
  step: 'TEAM',
};

const steps = fc.constantFrom('TEAM' as const, 'CIRCLE' as const, 'NEIGHBOURS' as const);

describe('the ladder of a gap', () => {
  it('M11: looked at whenever it is due, it goes up only, never past its owner’s wish, and all the way with a day left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), steps, (early, upTo) => {
        const at = hours(-early);
        let now = at;
        let one = found({ ...gap, upTo }, now);
        const shownSince = new Map([[one.step, now]]);
        for (let looks = 0; isBefore(now, BEGINS); looks++) {
          expect(looks).toBeLessThan(6);
          const due = dueOfGap(one, now);
          expect(isFurther(one.step, due.step) || isFurther(due.step, farthest(one))).toBe(false);
          if (due.step !== one.step) {
            one = shownAt(one, due.step, now);
            shownSince.set(one.step, now);
          }
          if (due.urgent) one = alarmed(one, now);
          const next = nextLookAt(one);
          if (next === undefined) break;
          expect(isBefore(now, next)).toBe(true);
          now = next;
        }
        expect(one.step).toBe(upTo);
        expect(one.ladder?.alarmedAt).toBe(early <= 24 ? at : hours(-24));
        // Where there is time each step has its day; where there is none nobody waits.
        const since = shownSince.get('NEIGHBOURS');
        if (since) expect(since).toBe(early >= 72 ? addTo(at, { hours: 48 }) : early <= 24 ? at : hours(-24));
      }),
      { numRuns: 60 },
    );
  });

  it('M11: looked at late or twice, it is where it would be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 300 }), fc.nat(30), (early, late) => {
        const one = found(gap, hours(-early));
        const now = addTo(nextLookAt(one) ?? BEGINS, { hours: late });
        const due = dueOfGap(one, now);
        const shown = shownAt(one, due.step, now);
        const again = dueOfGap(shown, now);
        return again.step === due.step && again.urgent === due.urgent;
      }),
      { numRuns: 60 },
    );
  });
});
