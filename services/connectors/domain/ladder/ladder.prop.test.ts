import { addTo, type Id, isBefore } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered } from './answer.ts';
import { emptyLadder, type Ladder, levelOf, outingResults } from './ladder.ts';
import { buddySaid, dropped, paused, planned } from './plan.ts';
import { ladderPrompt, nextStep } from './suggest.ts';

const BEGIN = '2026-11-23T09:00:00Z';
const outing = fc.integer({ min: 0, max: 3 }).map((at) => `outing_${at}` as Id<'outing'>);
const doing = fc.record({
  hoursLater: fc.integer({ min: 0, max: 100 }),
  outing,
  does: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('GO' as const),
        up: fc.integer({ min: 0, max: 2 }),
        feltAfter: fc.integer({ min: 0, max: 10 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('PLAN' as const),
        level: fc.integer({ min: 1, max: 5 }),
        buddy: fc.boolean(),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('ANSWER' as const),
        result: fc.constantFrom(...outingResults),
        feltAfter: fc.integer({ min: 0, max: 10 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { kind: 'DROP' as const },
        { kind: 'PAUSE' as const },
        { kind: 'RESUME' as const },
        { kind: 'BUDDY' as const },
      ),
    },
  ),
});

/** The ladder along the way, with the hour at each turn. */
function lived(history: readonly (typeof doing extends fc.Arbitrary<infer T> ? T : never)[]) {
  let ladder = emptyLadder('team');
  let now = BEGIN;
  const turns: { ladder: Ladder; now: string; lastNotToday: string | undefined; changed: boolean }[] = [];
  let lastNotToday: string | undefined;
  for (const { hoursLater, outing: id, does } of history) {
    now = addTo(now, { hours: hoursLater });
    const word = { by: 'bernice', at: now };
    const result = (() => {
      switch (does.kind) {
        case 'PLAN':
          return planned(
            ladder,
            { id, level: does.level, activity: 'Tea', plannedAt: now, ...(does.buddy && { buddyId: 'ana' }) },
            word,
            now,
          );
        case 'GO': {
          // A new outing that takes place at once: so that ladders get somewhere.
          const next = `outing_new${turns.length}` as Id<'outing'>;
          const level = Math.min(5, Math.max(1, levelOf(ladder) + does.up));
          const there = planned(ladder, { id: next, level, activity: 'Tea', plannedAt: now }, word, now);
          const { feltAfter } = does;
          return there.ok ? answered(there.value, next, { result: 'DONE', feltAfter, word }) : there;
        }
        case 'ANSWER':
          return answered(ladder, id, { result: does.result, feltAfter: does.feltAfter, word });
        case 'DROP':
          return dropped(ladder, id);
        case 'BUDDY':
          return buddySaid(ladder, id, { by: 'ana', says: 'NO', now });
        default:
          return { ok: true as const, value: paused(ladder, does.kind === 'PAUSE', word) };
      }
    })();
    const before = ladder;
    if (result.ok) ladder = result.value;
    const isNotToday = does.kind === 'ANSWER' && does.result === 'NOT_TODAY' && ladder !== before;
    if (isNotToday) lastNotToday = now;
    turns.push({ ladder, now, lastNotToday, changed: ladder !== before });
  }
  return turns;
}

describe('a ladder, whatever happens on it', () => {
  it('K5, T20: never suggests more than one level up, nor plans one', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 40, size: 'max' }), (history) => {
        for (const { ladder, now } of lived(history)) {
          const next = nextStep(ladder, now);
          if (next) {
            expect(next.level).toBeLessThanOrEqual(levelOf(ladder) + 1);
            expect(next.level).toBeGreaterThanOrEqual(1);
            expect(next.level).toBeLessThanOrEqual(5);
          }
          for (const { level } of ladder.outings) expect(level).toBeLessThanOrEqual(levelOf(ladder) + 1);
        }
      }),
    );
  });

  it('K5: its level never falls, and “not today” keeps every outing where it is', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 40, size: 'max' }), (history) => {
        const turns = lived(history);
        for (const [at, { ladder }] of turns.entries()) {
          const before = turns[at - 1]?.ladder ?? emptyLadder('team');
          expect(levelOf(ladder)).toBeGreaterThanOrEqual(levelOf(before));
          expect(ladder.outings.length).toBeGreaterThanOrEqual(before.outings.length);
        }
      }),
    );
  });

  it('K5, T20: says nothing within seven days of “not today”, nor while it rests', () => {
    fc.assert(
      fc.property(
        fc.array(doing, { maxLength: 40, size: 'max' }),
        fc.integer({ min: 0, max: 200 }),
        (history, later) => {
          for (const { ladder, now, lastNotToday } of lived(history)) {
            const then = addTo(now, { hours: later });
            const isQuiet = lastNotToday !== undefined && isBefore(then, addTo(lastNotToday, { hours: 168 }));
            if (!isQuiet && !ladder.paused) continue;
            expect(ladderPrompt(ladder, then)).toBeUndefined();
            expect(nextStep(ladder, then)).toBeUndefined();
          }
        },
      ),
    );
  });
});
