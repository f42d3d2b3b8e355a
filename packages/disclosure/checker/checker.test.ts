import { describe, expect, it } from 'vitest';
import { inferences } from './index.ts';

describe('what can be inferred', () => {
  it('N2: of *, 25 and 40 with a total of 70: every value from 1 to 7 stays possible', () => {
    expect(inferences({ tables: [visits('*', 25, 40, 70)] })).toEqual([
      { cell: 'visits · a', low: 1, high: 7, isExact: true },
    ]);
  });
});

function visits(a: '*' | number, b: number, c: number, all: number) {
  const cells = [
    { key: 'a', value: a },
    { key: 'b', value: b },
    { key: 'c', value: c },
  ];
  return { name: 'visits', cells, totals: [{ key: 'all', value: all }] };
}
