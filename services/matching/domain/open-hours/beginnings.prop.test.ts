import { addDays, dateOf, instantAt } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursOnOffer, lookers, NOW } from '../../testing/random-looking.ts';
import { barriersOf, fitOf, nearlyFits } from '../eligibility/barriers.ts';
import { prepared } from '../eligibility/prepared.ts';
import { type Span, spanOf } from '../span.ts';
import { beginnings, inFewer } from './beginnings.ts';

const period = { from: NOW, to: instantAt(addDays(dateOf(NOW), 20), '00:00') };
const ways = fc.constantFrom(undefined, 8, 18, 65);
const has = (spans: readonly Span[], moment: number) =>
  spans.some(({ from, to }) => from <= moment && moment < to);

/** Holds what is shown to whoever looks against when it begins; answers how many hours fitted, and nearly did. */
function looking(runs: { readonly numRuns: number; readonly seed?: number }) {
  const shown = { FITS: 0, NEARLY: 0 };
  fc.assert(
    fc.property(
      lookers,
      fc.array(hoursOnOffer, { minLength: 40, maxLength: 40 }),
      ways,
      (looker, offered, minutesAway) => {
        const one = prepared(looker, period, NOW);
        const stretches = beginnings(one, spanOf(period), [minutesAway]);
        for (const hours of offered) {
          const asked = { ...hours, minutesAway };
          const begins = Date.parse(hours.window.from);
          const all = barriersOf(one, asked).filter((barrier) => barrier !== 'SHORT_REST');
          const isNear = looker.worker.showNearlyFits === true && nearlyFits(one, asked, all);
          const fit = fitOf(one, asked);
          const told = all.length === 0 ? 'FITS' : isNear ? 'NEARLY' : undefined;
          if (fit !== told) expect(fit).toBe(told);
          if (fit === undefined || NOW >= hours.window.from) continue;
          shown[fit]++;
          if (!has(stretches, begins)) expect.fail(`${hours.window.from} would be left out`);
        }
      },
    ),
    runs,
  );
  return shown;
}

describe('when hours begin that a worker could take', () => {
  it('M8: no hours they could take begin at another time, whoever they are and whatever they hold', () => {
    looking({ numRuns: 200 });
  });

  it('of the hours looked at, some fit and some only nearly do', () => {
    // A seed of its own: how many of the hours drawn nearly fit is left to chance.
    const shown = looking({ numRuns: 200, seed: 8 });
    expect(Math.min(shown.FITS, shown.NEARLY)).toBeGreaterThan(10);
  });

  it('fewer and wider stretches hold all that the others held, in order and no more than asked for', () => {
    const spans = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 30 })), { maxLength: 40 })
      .map((steps) => {
        let at = 0;
        return steps.map(([pause, length]): Span => {
          const from = at + pause * 3_600_000;
          at = from + length * 3_600_000;
          return { from, to: at };
        });
      });
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 6 }), (many, most) => {
        const fewer = inFewer(many, most);
        expect(fewer.length).toBeLessThanOrEqual(most);
        expect(many.every(({ from, to }) => fewer.some((one) => one.from <= from && to <= one.to))).toBe(
          true,
        );
        expect(fewer.every((one, index) => index === 0 || (fewer[index - 1]?.to ?? 0) < one.from)).toBe(true);
        expect([fewer[0]?.from, fewer.at(-1)?.to]).toEqual([many[0]?.from, many.at(-1)?.to]);
      }),
    );
  });
});
