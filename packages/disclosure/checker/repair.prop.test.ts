import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsBehind, drafted, inTable, type Truth, truths } from '../testing/co-op.ts';
import { differsBy, inferences, type PublishedTable, pinned, repaired, same } from './index.ts';

/** The tables of a truth, frozen one after the other; each reader's knowledge counts once all it is about is there. */
function frozenOneByOne(truth: Truth): { tables: readonly PublishedTable[]; repairs: number } {
  let tables: readonly PublishedTable[] = [];
  let repairs = 0;
  for (const draft of drafted(truth)) {
    const names = [...tables, draft].map(({ name }) => `${name} ·`);
    const known = truth.known.filter(({ terms }) =>
      terms.every(([cell]) => names.some((name) => cell.startsWith(name))),
    );
    const frozen = tables;
    const made = repaired({ frozen, draft: [draft], known });
    tables = [...frozen, ...made.tables];
    repairs += made.repairs.length;
  }
  return { tables, repairs };
}

/** Tables that show nothing at all. */
const unread = (tables: readonly PublishedTable[]) =>
  tables.map(({ cells, totals = [], ...table }) => {
    const nothing = { value: '*', bounds: [0, 1_000] } as const;
    return {
      ...table,
      cells: cells.map((cell) => ({ ...cell, ...nothing })),
      totals: totals.map((sum) => ({ ...sum, ...nothing })),
    };
  });

/** What only a reader's own knowledge pins, whatever is published or not: cells in no total, so that no sum follows. */
const differences = ({ known }: Truth) => known.some(({ between: [low, high] }) => low === high && low !== 0);

describe('E12: a repaired snapshot', () => {
  it('gives nothing hidden away, with any number of others and whatever is the same or more in them', () => {
    fc.assert(
      fc.property(
        truths(4, 4).filter((truth) => !differences(truth)),
        (truth) => {
          const { tables } = frozenOneByOne(truth);
          expect(pinned({ tables, known: truth.known })).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('gives away only what readers know without it, when they know how counts changed', () => {
    fc.assert(
      fc.property(truths(2, 3), (truth) => {
        const { known } = truth;
        const [first, second] = drafted(truth);
        if (!first || !second) return;
        const before = repaired({ draft: [first] }).tables;
        const all = [...before, ...repaired({ frozen: before, draft: [second], known }).tables];
        const anyway = pinned({ tables: [...before, ...unread([second])], known });
        const circles = ({ cell }: { cell: string }) => !/ (all|some)$/.test(cell);
        const news = pinned({ tables: all, known }).filter(circles);
        const known2 = new Set(anyway.map(({ cell }) => cell));
        expect(news.filter(({ cell }) => !known2.has(cell))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('still says the truth of every count, within what it leaves open', () => {
    fc.assert(
      fc.property(truths(3, 4), (truth) => {
        const { tables } = frozenOneByOne(truth);
        const counts = countsBehind(truth);
        for (const { cell, low, high } of inferences({ tables, known: truth.known })) {
          const count = counts.get(cell) ?? Number.NaN;
          expect([cell, low <= count, count <= high]).toEqual([cell, true, true]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the same each time, and changes nothing that is fit already', () => {
    fc.assert(
      fc.property(truths(2, 4), ({ rows, some, known }) => {
        const draft = drafted({ rows, some });
        const once = repaired({ draft, known });
        expect(repaired({ draft, known })).toEqual(once);
        const [first] = drafted({ rows: rows.slice(0, 1), some: [] });
        if (first) expect(repaired({ draft: [first] })).toEqual({ tables: [first], repairs: [] });
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['one more known to have come since', [differsBy(inTable(1, 0), inTable(0, 0), 1)], 0, 7],
    ['one fewer', [differsBy(inTable(1, 0), inTable(0, 0), -1)], 7, 0],
    ['the same in two tables', [same(inTable(1, 0), inTable(0, 0))], 0, 7],
  ] as const)('tells nothing by having been repaired: %s', (_, known, mostAfter, mostBefore) => {
    const by = known[0]?.between[0] ?? 0;
    const seen = new Map<string, Map<string, Set<number>>>();
    // All counts that are shown as 0 or as *, so that none is left out that would be shown as these are.
    for (let a = 1; a <= 7; a++)
      for (let b = 0; b <= mostBefore; b++)
        for (let c = 0; c <= mostAfter; c++)
          learn({
            rows: [
              [a, b],
              [a + by, c],
            ],
            some: [],
            known,
          });
    expect(seen.size).toBeGreaterThan(2);
    const given = [...seen.values()].flatMap((cells) => [...cells].filter(([, values]) => values.size === 1));
    expect(given).toEqual([]);

    /** Sorts true counts by what is shown of them, to see what else would be shown as that. */
    function learn(truth: Truth): void {
      const { tables } = frozenOneByOne(truth);
      const counts = countsBehind(truth);
      const cells = seen.get(JSON.stringify(tables)) ?? new Map<string, Set<number>>();
      seen.set(JSON.stringify(tables), cells);
      for (const [table, { cells: shown }] of tables.entries())
        for (const [circle] of [...shown.entries()].filter(([, { value }]) => value === '*')) {
          const cell = inTable(table, circle);
          cells.set(cell, (cells.get(cell) ?? new Set()).add(counts.get(cell) ?? 0));
        }
    }
  });
});
