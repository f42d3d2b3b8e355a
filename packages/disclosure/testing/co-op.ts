import fc from 'fast-check';
import { atMost, cellOf, differsBy, type Known, type PublishedTable, same } from '../checker/index.ts';
import { publishCount, publishTotal } from '../index.ts';

/** True counts of some circles, table by table, and what somebody knows besides. */
export interface Truth {
  readonly rows: readonly (readonly number[])[];
  /** How many of the first circles a second total is over, table by table; none when it is all of them. */
  readonly some: readonly number[];
  readonly known: readonly Known[];
}

const circleOf = (circle: number) => `c${circle}`;
const tableOf = (table: number) => `t${table}`;
export const inTable = (table: number, circle: number) => cellOf(tableOf(table), circleOf(circle));

/** Any true counts of so many tables and circles. What is known of two of them is true of them. */
export function truths(tables: number, circles: number): fc.Arbitrary<Truth> {
  const few = fc.integer({ min: 0, max: 14 });
  const link = fc.record({
    earlier: fc.nat(tables - 1),
    later: fc.nat(tables - 1),
    circle: fc.nat(circles - 1),
    isExact: fc.boolean(),
  });
  return fc
    .record({
      rows: fc.array(fc.array(few, { minLength: circles, maxLength: circles }), {
        minLength: 1,
        maxLength: tables,
      }),
      some: fc.array(fc.integer({ min: 1, max: circles }), { minLength: tables, maxLength: tables }),
      links: fc.array(link, { maxLength: tables * 2 }),
    })
    .map(({ rows, some, links }) => ({
      rows,
      some,
      known: links
        .filter(({ earlier, later }) => earlier < later && later < rows.length)
        .map(({ earlier, later, circle, isExact }) => {
          const [before, after] = [rows[earlier]?.[circle] ?? 0, rows[later]?.[circle] ?? 0];
          const [one, other] = [inTable(earlier, circle), inTable(later, circle)];
          if (!isExact) return before <= after ? atMost(one, other) : atMost(other, one);
          return before === after ? same(one, other) : differsBy(other, one, after - before);
        }),
    }));
}

/** The tables of a truth as circles and the co-op would draft them. */
export function drafted({ rows, some }: Pick<Truth, 'rows' | 'some'>): PublishedTable[] {
  return rows.map((row, table) => {
    const first = row.slice(0, some[table]);
    const over = first.map((_, circle) => circleOf(circle));
    const part = { key: 'some', value: publishTotal(first), over };
    return {
      name: tableOf(table),
      cells: row.map((count, circle) => ({ key: circleOf(circle), value: publishCount(count) })),
      totals: [{ key: 'all', value: publishTotal(row) }, ...(first.length < row.length ? [part] : [])],
    };
  });
}

/** The true counts behind all cells. */
export function countsBehind({ rows, some }: Pick<Truth, 'rows' | 'some'>): Map<string, number> {
  const sum = (counts: readonly number[]) => counts.reduce((all, next) => all + next, 0);
  return new Map(
    rows.flatMap((row, table) => [
      ...row.map((count, circle) => [inTable(table, circle), count] as const),
      [cellOf(tableOf(table), 'all'), sum(row)] as const,
      [cellOf(tableOf(table), 'some'), sum(row.slice(0, some[table]))] as const,
    ]),
  );
}

/** Whether what is known holds of these counts. */
export function holds({ terms, between: [low, high] }: Known, counts: ReadonlyMap<string, number>): boolean {
  const sum = terms.reduce((all, [cell, coefficient]) => all + coefficient * (counts.get(cell) ?? 0), 0);
  return low <= sum && sum <= high;
}
