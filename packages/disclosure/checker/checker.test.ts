import type { PublishedCount } from '@kith/contracts';
import { describe, expect, it } from 'vitest';
import { publishCount, publishTotal } from '../index.ts';
import {
  atLeast,
  cellOf,
  differsBy,
  inferences,
  type PublishedTable,
  pinned,
  repaired,
  same,
  sumOf,
} from './index.ts';

/** A table of counts as they are shown, of circles a, b, c … */
function shown(name: string, cells: readonly PublishedCount[], all?: PublishedCount): PublishedTable {
  return {
    name,
    cells: cells.map((value, place) => ({ key: 'abcdef'[place] ?? '', value })),
    ...(all !== undefined && { totals: [{ key: 'all', value: all }] }),
  };
}

/** The same of true counts, published with care. */
const published = (name: string, counts: readonly number[]) =>
  shown(name, counts.map(publishCount), publishTotal(counts));

describe('what can be inferred', () => {
  it('N2: of *, 25 and 40 with a total of 70: every value from 1 to 7 stays possible', () => {
    expect(inferences({ tables: [shown('visits', ['*', 25, 40], 70)] })).toEqual([
      { cell: 'visits · a', low: 1, high: 7, isExact: true },
    ]);
  });

  it('E12: of *, 10 and 10 with a total that was rounded without care is the hidden count', () => {
    const careless = shown('teams', ['*', 10, 10]);
    const totals = [{ key: 'all', value: 15, bounds: [13, 17] as const }];
    expect(pinned({ tables: [{ ...careless, totals }] })).toMatchObject([{ cell: 'teams · a', low: 1 }]);
    expect(pinned({ tables: [published('teams', [1, 8, 8])] })).toEqual([]);
  });

  it('E12: of a total that was summed from rounded cells, and so says what was hidden', () => {
    const totals = [{ key: 'all', value: 5, bounds: [5, 5] as const }];
    const summed = { ...shown('teams', ['*', 0]), totals };
    expect(pinned({ tables: [summed] })).toMatchObject([{ cell: 'teams · a', low: 5, high: 5 }]);
  });

  it('E12: of two months of which a reader knows what changed in between', () => {
    const [september, october] = [shown('september', ['*', 20]), shown('october', [10, 20])];
    const known = [differsBy(cellOf('october', 'a'), cellOf('september', 'a'), 1)];
    expect(pinned({ tables: [september, october] })).toEqual([]);
    expect(pinned({ tables: [september, october], known })).toMatchObject([
      { cell: 'september · a', low: 7 },
    ]);
  });

  it('E12: of one count by circle and by group', () => {
    const byCircle = published('by circle', [1 + 8, 0 + 8]);
    const byGroup = published('by group', [1 + 0, 8 + 8]);
    const ofCircle = shown('groups of a', ['*', 10]);
    const known = [
      sumOf(cellOf('by circle', 'a'), [cellOf('groups of a', 'a'), cellOf('groups of a', 'b')]),
      same(cellOf('by circle', 'all'), cellOf('by group', 'all')),
    ];
    const tables = [byCircle, byGroup, ofCircle];
    for (const table of tables) expect(pinned({ tables: [table] })).toEqual([]);
    expect(pinned({ tables, known })).toMatchObject([{ cell: 'groups of a · a', low: 1, high: 1 }]);
    const made = repaired({ frozen: [byGroup, ofCircle], draft: [byCircle], known });
    expect(pinned({ tables: [byGroup, ofCircle, ...made.tables], known })).toEqual([]);
  });

  it('is wider where less is published', () => {
    const widths = (tables: PublishedTable[]) => inferences({ tables }).map(({ low, high }) => high - low);
    expect(widths([shown('teams', ['*', 10])])).toEqual([6]);
    expect(widths([published('teams', [7, 12])])).toEqual([1]);
  });

  it('is refused of figures that contradict each other, and of cells that are not there', () => {
    const [table] = [shown('teams', ['*', 10], 100)];
    expect(() => inferences({ tables: [table] })).toThrow('contradict');
    expect(() => inferences({ tables: [table, table] })).toThrow('two cells');
    expect(() => inferences({ tables: [shown('teams', [10])], known: [atLeast('teams · z', 1)] })).toThrow(
      'no cell teams · z',
    );
  });
});

describe('a repaired snapshot', () => {
  it('E12: withholds the month that would tell of the one before it, which stays as it is', () => {
    const [september, october] = [shown('september', ['*', 20]), shown('october', [10, 20])];
    const known = [differsBy(cellOf('october', 'a'), cellOf('september', 'a'), 1)];
    const { tables, repairs } = repaired({ frozen: [september], draft: [october], known });
    expect(repairs).toEqual([{ cell: 'october · a', drafted: 10, shown: '*' }]);
    expect(pinned({ tables: [september, ...tables], known })).toEqual([]);
  });

  it('leaves alone what gives nothing away', () => {
    const draft = [published('teams', [1, 8, 8]), published('visits', [6, 23, 41])];
    expect(repaired({ draft })).toEqual({ tables: draft, repairs: [] });
  });
});
