import { instantText, newId, Temporal } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, lapsed, newlyOffered } from './answering.ts';
import { emptyDay, type GatheringDay, standing, takenOf } from './gathering-day.ts';

const window = { from: '2026-12-03T10:30:00Z', to: '2026-12-03T12:00:00Z' };
const START = Temporal.Instant.from('2026-11-20T09:00:00Z');

type Step = { readonly personId: string; readonly comes: boolean } | 'A DAY PASSES';
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ personId: fc.constantFrom(...'abcdefgh'), comes: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant('A DAY PASSES' as const) },
);

const waiting = (day: GatheringDay) => standing(day, 'WAITING').map(({ personId }) => personId);

describe('places at an event', () => {
  it('K6: are never more than there are, never free while someone waits, and go in the order people asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 40 }), (capacity, steps) => {
        let at = START;
        let day = emptyDay({ id: newId('gathering'), changedAt: instantText(START) }, '2026-12-03', window);
        for (const each of steps) {
          if (each === 'A DAY PASSES') at = at.add({ hours: 6 });
          const now = instantText(at);
          const before = day;
          if (each === 'A DAY PASSES') day = lapsed(day, capacity, now.slice(0, 10));
          else {
            const word = { by: each.personId, at: now };
            const result = answered(day, capacity, { ...each, word });
            if (!result.ok) continue;
            day = result.value;
          }
          expect(takenOf(day)).toBeLessThanOrEqual(capacity);
          if (waiting(day).length > 0) expect(takenOf(day)).toBe(capacity);
          const offered = newlyOffered(before, day).map(({ personId }) => personId);
          const left = each !== 'A DAY PASSES' && !each.comes ? each.personId : undefined;
          const line = waiting(before).filter((personId) => personId !== left);
          expect(offered).toEqual(line.slice(0, offered.length));
          expect(new Set(day.answers.map(({ personId }) => personId)).size).toBe(day.answers.length);
        }
      }),
    );
  });
});
