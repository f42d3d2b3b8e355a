import { instantText, newId, Temporal } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, lapsed, newlyOffered, passedOn } from './answering.ts';
import { emptyDay, type GatheringDay, standing, takenOf } from './gathering-day.ts';

const window = { from: '2026-12-03T10:30:00Z', to: '2026-12-03T12:00:00Z' };
const START = Temporal.Instant.from('2026-12-01T09:00:00Z');

type Step = { readonly personId: string; readonly comes: boolean } | 'TIME PASSES';
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ personId: fc.constantFrom(...'abcdefgh'), comes: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant('TIME PASSES' as const) },
);

const waiting = (day: GatheringDay) => standing(day, 'WAITING').map(({ personId }) => personId);

describe('places at an event', () => {
  it('K6: are never more than there are, never free while someone waits, and go in the order people asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 40 }), (capacity, steps) => {
        let at = START;
        let day = emptyDay({ id: newId('gathering'), changedAt: instantText(START) }, '2026-12-03', window);
        for (const each of steps) {
          if (each === 'TIME PASSES') at = at.add({ minutes: 90 });
          const now = instantText(at);
          if (now >= window.from) return;
          const before = day;
          if (each === 'TIME PASSES') day = lapsed(day, capacity, now);
          else {
            const word = { by: each.personId, at: now };
            const result = answered(day, capacity, { ...each, word });
            if (!result.ok) continue;
            day = result.value;
          }
          expect(takenOf(day)).toBeLessThanOrEqual(capacity);
          if (waiting(day).length > 0) expect(takenOf(day)).toBe(capacity);
          const offered = newlyOffered(before, day).map(({ personId }) => personId);
          const left = each !== 'TIME PASSES' && !each.comes ? each.personId : undefined;
          const line = waiting(before).filter((personId) => personId !== left);
          expect(offered).toEqual(line.slice(0, offered.length));
          expect(new Set(day.answers.map(({ personId }) => personId)).size).toBe(day.answers.length);
        }
      }),
    );
  });

  it('K6: room for many more goes to all who wait, as many at a time as one transaction holds', () => {
    const now = instantText(START);
    let day = emptyDay({ id: newId('gathering'), changedAt: now }, '2026-12-03', window);
    for (let person = 0; person < 100; person++) {
      const personId = `person-${person}`;
      const result = answered(day, 1, { personId, comes: true, word: { by: personId, at: now } });
      if (result.ok) day = result.value;
    }
    const steps = [40, 40, 19, 0].map((offered) => {
      const after = passedOn(day, 200, now);
      expect(newlyOffered(day, after)).toHaveLength(offered);
      day = after;
      return waiting(day).length;
    });
    expect(steps).toEqual([59, 19, 0, 0]);
  });
});
