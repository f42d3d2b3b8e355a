import type { PublishedCount } from '@kith/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishCount, publishTotal } from './index.ts';

/** Every table of so many counts up to a highest. Circles are alike to the rule, so their order does not matter. */
function* tables(cells: number, highest: number, least = 0): Generator<number[]> {
  if (cells === 0) yield [];
  else
    for (let count = least; count <= highest; count++)
      for (const rest of tables(cells - 1, highest, count)) yield [count, ...rest];
}

/** Published tables, and the true values a hidden count in them could have to someone who knows how they were made. */
function possibilities(cells: number, highest: number, total: (table: number[]) => PublishedCount) {
  const found = new Map<string, Set<number>>();
  for (const table of tables(cells, highest)) {
    const key = JSON.stringify([table.map(publishCount), total(table)]);
    const values = found.get(key) ?? new Set();
    found.set(key, values);
    for (const count of table.filter((each) => publishCount(each) === '*')) values.add(count);
  }
  return found;
}

/** Published tables that give a hidden count away. */
const solvable = (found: ReturnType<typeof possibilities>) =>
  [...found].filter(([, values]) => values.size === 1).map(([table]) => table);

describe('a published count', () => {
  it('E10: of 0, 3, 7, 8, 12, 13, 22 and 41 is 0, *, *, 10, 10, 15, 20 and 40', () => {
    expect([0, 3, 7, 8, 12, 13, 22, 41].map(publishCount)).toEqual([0, '*', '*', 10, 10, 15, 20, 40]);
  });

  it('E10: is 0, hidden, or a multiple of five, and never more than two off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (count) => {
        const published = publishCount(count);
        if (published === '*') expect(count).toBeLessThan(8);
        else expect([published % 5, Math.abs(published - count) <= 2]).toEqual([0, true]);
      }),
    );
  });
});

describe('a published total', () => {
  it('N2: of 6, 23 and 41 is 70, and 1 to 7 stay possible for the hidden one', () => {
    expect(publishTotal([6, 23, 41])).toBe(70);
    const likeIt = [1, 2, 3, 4, 5, 6, 7].filter((hidden) => {
      for (let second = 23; second <= 27; second++)
        for (let third = 38; third <= 42; third++)
          if (publishTotal([hidden, second, third]) === 70) return true;
      return false;
    });
    expect(likeIt).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('is hidden itself when it is small', () => {
    expect([publishTotal([3, 0, 2]), publishTotal([]), publishTotal([0, 0])]).toEqual(['*', 0, 0]);
  });

  it.each([
    [[1, 8, 8], 20],
    [[7, 7, 7, 7], 25],
    [[1, 1, 1, 1, 8], 15],
    [[1, 1, 1, 1, 1, 1, 1], 10],
  ])('E12: of %j, that would give a hidden count away, is the neighbouring five: %i', (counts, total) => {
    expect(publishTotal(counts)).toBe(total);
  });

  it.each([
    [1, 102],
    [2, 52],
    [3, 42],
    [4, 22],
    [5, 17],
    [7, 12],
  ])('E12: no table of %i cells up to %i gives a hidden count away', (cells, highest) => {
    expect(solvable(possibilities(cells, highest, publishTotal))).toEqual([]);
  });

  it('E12: without that care some would', () => {
    const careless = (table: number[]) => publishCount(table.reduce((sum, next) => sum + next, 0));
    expect(solvable(possibilities(3, 17, careless)).length).toBeGreaterThan(0);
  });

  it('is never more than three off the truth', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 }), (counts) => {
        const sum = counts.reduce((all, next) => all + next, 0);
        const published = publishTotal(counts);
        if (published === '*') expect(sum).toBeLessThan(8);
        else expect(Math.abs(published - sum)).toBeLessThanOrEqual(3);
      }),
    );
  });
});
