import type { PublishedCount } from '@kith/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishCount } from '../index.ts';
import { countsBehind, drafted, holds, type Truth, truths } from '../testing/co-op.ts';
import { inferences, type PublishedTable, pinned } from './index.ts';

/** Everything a hidden count could be, by trying all there is: publish each table there may be, and see if it looks so. */
function byTrying(tables: readonly PublishedTable[], { some, known }: Truth): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const wanted = JSON.stringify(tables);
  const width = tables[0]?.cells.length ?? 0;
  const shown = tables.flatMap(({ cells }) => cells.map(({ value }) => value));
  for (const counts of choices(shown)) {
    const rows = tables.map((_, table) => counts.slice(table * width, (table + 1) * width));
    if (JSON.stringify(drafted({ rows, some })) !== wanted) continue;
    const behind = countsBehind({ rows, some });
    if (!known.every((one) => holds(one, behind))) continue;
    for (const [cell, count] of behind) found.set(cell, (found.get(cell) ?? new Set()).add(count));
  }
  return found;
}

/** All true counts that are shown like this. */
function* choices([first, ...rest]: readonly PublishedCount[]): Generator<number[]> {
  if (first === undefined) yield [];
  else
    for (const others of choices(rest))
      for (let count = 0; count <= 20; count++) if (publishCount(count) === first) yield [count, ...others];
}

const small = fc.oneof(truths(1, 4), truths(2, 2), truths(4, 1));

describe('E12: what can be inferred', () => {
  it('is what trying every table there may be comes to, end to end', () => {
    fc.assert(
      fc.property(small, (truth) => {
        const tables = drafted(truth);
        const possible = byTrying(tables, truth);
        for (const { cell, low, high, isExact } of inferences({ tables, known: truth.known })) {
          const values = [...(possible.get(cell) ?? [])];
          expect([cell, low, high, isExact]).toEqual([cell, Math.min(...values), Math.max(...values), true]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never leaves out the truth, however many tables there are', () => {
    fc.assert(
      fc.property(truths(5, 6), (truth) => {
        const counts = countsBehind(truth);
        for (const { cell, low, high } of inferences({ tables: drafted(truth), known: truth.known })) {
          const count = counts.get(cell) ?? Number.NaN;
          expect([cell, low <= count, count <= high]).toEqual([cell, true, true]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('pins no count of one table whose total is published with care', () => {
    fc.assert(
      fc.property(truths(1, 12), (truth) => {
        const tables = drafted({ ...truth, some: [] });
        expect(pinned({ tables })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
