import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LatencyEntry, latencyOf } from './latency.ts';

const months = Array.from({ length: 24 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `${2024 + Math.floor(index / 12)}-${month}`;
});
const month = fc.constantFrom(...months);

/** A log in which every request took its own number of days: whoever counts in a figure can be told from it. */
const log = fc
  .array(month, { maxLength: 60 })
  .map((when) => when.map((each, days): LatencyEntry => ({ step: 'DECIDED', month: each, day: 1, days })));

/** How many requests are behind a figure. */
const behind = (entries: readonly LatencyEntry[], from?: string, to?: string) =>
  entries.filter((entry) => from && to && entry.month >= from && entry.month <= to);

const range = fc.tuple(month, month).map((pair) => pair.sort() as [string, string]);

describe('the decision latency of a circle', () => {
  it('T16: no two figures differ by fewer than eight requests, whatever is asked for', () => {
    fc.assert(
      fc.property(log, range, range, (entries, one, other) => {
        const [a, b] = [one, other].map(([from, to]) => latencyOf('DECIDED', entries, from, to));
        const [inA, inB] = [behind(entries, a?.from, a?.to), behind(entries, b?.from, b?.to)];
        const onlyOne = [
          ...inA.filter((entry) => !inB.includes(entry)),
          ...inB.filter((entry) => !inA.includes(entry)),
        ];
        expect(onlyOne.length === 0 || onlyOne.length >= 8).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('T16: never shows fewer than eight, and a figure once shown never changes', () => {
    fc.assert(
      fc.property(log, log, range, (entries, later, [from, to]) => {
        const figure = latencyOf('DECIDED', entries, from, to);
        if (figure.count === '*') expect([figure.median, figure.ninetieth]).toEqual([undefined, undefined]);
        else expect(behind(entries, figure.from, figure.to).length).toBeGreaterThanOrEqual(8);
        const grown = [...entries, ...later.filter((entry) => entry.month > to)];
        expect(latencyOf('DECIDED', grown, from, to)).toEqual(figure);
      }),
      { numRuns: 200 },
    );
  });
});
