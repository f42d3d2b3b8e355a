import type { PublishedCount } from '@kith/contracts';
import { boundsOf } from '../publish-count.ts';
import { boundsOfTotal } from '../publish-total.ts';
import type { Constraint, System } from './linear.ts';
import {
  type Bounds,
  cellOf,
  type Known,
  type Publication,
  type PublishedCell,
  type PublishedSum,
  type PublishedTable,
} from './publication.ts';
import { gathered, type Sum, sumConstraints } from './sums.ts';
import { unions } from './unions.ts';

/** A system, and which of its counts each cell is. */
export interface PublishedSystem extends System {
  readonly countOf: ReadonlyMap<string, number>;
  /** The cells shown as `*`. */
  readonly hidden: readonly string[];
}

/**
 * What a publication says, as one system: the sums of its tables first, in their order, then what is known besides.
 * Counts known to be the same are one count of it.
 */
export function systemOf({ tables, known = [] }: Publication): PublishedSystem {
  const cells = cellsIn(tables);
  const countOf = numbered([...cells.keys()], known.filter(isSame));
  const bounds: Bounds[] = [];
  for (const table of tables)
    for (const [cell, between] of boundsIn(table)) {
      const count = countOf.get(cell) as number;
      bounds[count] = both(bounds[count] ?? between, between);
    }
  const sums = sumConstraints(tables.flatMap((table) => sumsIn(table, countOf)));
  const relations = known.filter((one) => !isSame(one)).map((one) => constraintOf(one, countOf));
  const hidden = [...cells].filter(([, { value }]) => value === '*').map(([cell]) => cell);
  return { bounds, constraints: [...sums, ...relations], countOf, hidden };
}

/** The cells that a total is the sum of. */
export function partsOf({ cells }: PublishedTable, { over }: PublishedSum): readonly PublishedCell[] {
  if (!over) return cells;
  const keys = new Set(over);
  return cells.filter(({ key }) => keys.has(key));
}

/** What a reader knows who has two reasons to know something. */
export function both([low, high]: Bounds, [least, most]: Bounds): Bounds {
  return [Math.max(low, least), Math.min(high, most)];
}

function cellsIn(tables: readonly PublishedTable[]): Map<string, PublishedCell> {
  const cells = new Map<string, PublishedCell>();
  for (const table of tables)
    for (const cell of [...table.cells, ...(table.totals ?? [])]) {
      const name = cellOf(table.name, cell.key);
      if (cells.has(name)) throw new RangeError(`There are two cells ${name}.`);
      cells.set(name, cell);
    }
  return cells;
}

/** The true sums that are shown as this total of these parts. */
export function boundsOfSum(parts: readonly PublishedCell[], total: PublishedCount): Bounds {
  if (parts.every(({ bounds }) => !bounds))
    return boundsOfTotal(
      parts.map(({ value }) => value),
      total,
    );
  // Who does not see how parts were rounded does not know whether `publishTotal` moved a total here.
  const [low, high] = boundsOf(total);
  return total === 0 || total === '*' ? [low, high] : [low - 1, high + 1];
}

/** What each cell of a table tells of its own count. */
function boundsIn(table: PublishedTable): [cell: string, Bounds][] {
  const nameOf = ({ key }: PublishedCell) => cellOf(table.name, key);
  return [
    ...table.cells.map((cell): [string, Bounds] => [nameOf(cell), cell.bounds ?? boundsOf(cell.value)]),
    ...(table.totals ?? []).map((sum): [string, Bounds] => [
      nameOf(sum),
      sum.bounds ?? boundsOfSum(partsOf(table, sum), sum.value),
    ]),
  ];
}

function sumsIn(table: PublishedTable, countOf: ReadonlyMap<string, number>): Sum[] {
  const numberOf = ({ key }: PublishedCell) => placed(cellOf(table.name, key), countOf);
  return (table.totals ?? []).map((sum) => ({
    total: numberOf(sum),
    parts: partsOf(table, sum).map(numberOf),
  }));
}

function isSame({ terms, between: [low, high] }: Known): boolean {
  const [one, other] = terms;
  return terms.length === 2 && low === 0 && high === 0 && (one?.[1] ?? 0) + (other?.[1] ?? 0) === 0;
}

/** Numbers the counts behind cells, one number for those that are the same. */
function numbered(cells: readonly string[], sames: readonly Known[]): Map<string, number> {
  const placeOf = new Map(cells.map((cell, place) => [cell, place]));
  const { join, rootOf } = unions(cells.length);
  for (const { terms } of sames) {
    const [one, other] = terms.map(([cell]) => placed(cell, placeOf));
    join(one as number, other as number);
  }
  const numbers = new Map<number, number>();
  return new Map(
    cells.map((cell, place) => {
      const number = numbers.get(rootOf(place)) ?? numbers.size;
      numbers.set(rootOf(place), number);
      return [cell, number];
    }),
  );
}

function constraintOf(
  { terms, between: [low, high] }: Known,
  countOf: ReadonlyMap<string, number>,
): Constraint {
  const placedTerms = terms.map(([cell, coefficient]) => [placed(cell, countOf), coefficient] as const);
  return { terms: gathered(placedTerms), low, high };
}

function placed(cell: string, places: ReadonlyMap<string, number>): number {
  const place = places.get(cell);
  if (place === undefined) throw new RangeError(`There is no cell ${cell}.`);
  return place;
}
