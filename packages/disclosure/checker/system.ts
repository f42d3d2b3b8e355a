import { boundsOf } from '../publish-count.ts';
import { boundsOfTotal } from '../publish-total.ts';
import {
  type Bounds,
  cellOf,
  type Known,
  type Publication,
  type PublishedCell,
  type PublishedSum,
  type PublishedTable,
} from './publication.ts';

/** `low <= sum of coefficient * count <= high`, counts by their place in a list. */
export interface Constraint {
  readonly terms: readonly (readonly [count: number, coefficient: number])[];
  readonly low: number;
  readonly high: number;
}

/** True counts as a reader sees them: unknown whole numbers within bounds, and what holds between them. */
export interface System {
  readonly bounds: readonly Bounds[];
  readonly constraints: readonly Constraint[];
}

/** A system, and which of its counts each cell is. */
export interface PublishedSystem extends System {
  readonly countOf: ReadonlyMap<string, number>;
  /** The cells shown as `*`. */
  readonly hidden: readonly string[];
}

/** What a publication says, as one system. Counts known to be the same are one count of it. */
export function systemOf({ tables, known = [] }: Publication): PublishedSystem {
  const cells = new Map<string, PublishedCell>();
  for (const table of tables)
    for (const cell of [...table.cells, ...(table.totals ?? [])]) {
      const name = cellOf(table.name, cell.key);
      if (cells.has(name)) throw new RangeError(`There are two cells ${name}.`);
      cells.set(name, cell);
    }
  const countOf = merged([...cells.keys()], known.filter(isSame));
  const bounds: Bounds[] = [];
  for (const table of tables)
    for (const [key, between] of boundsIn(table)) {
      const count = countOf.get(cellOf(table.name, key)) as number;
      bounds[count] = both(bounds[count] ?? between, between);
    }
  const relations = [...tables.flatMap(sumsIn), ...known.filter((one) => !isSame(one))];
  const hidden = [...cells].filter(([, { value }]) => value === '*').map(([name]) => name);
  return { bounds, constraints: relations.map((one) => constraintOf(one, countOf)), countOf, hidden };
}

/** What each cell of a table tells of its own count. */
export function boundsIn({ cells, totals = [], ...table }: PublishedTable): [string, Bounds][] {
  const ofCells = cells.map((cell): [string, Bounds] => [cell.key, cell.bounds ?? boundsOf(cell.value)]);
  const ofTotals = totals.map((sum): [string, Bounds] => {
    const parts = partsOf({ ...table, cells }, sum);
    return [
      sum.key,
      sum.bounds ??
        boundsOfTotal(
          parts.map(({ value }) => value),
          sum.value,
        ),
    ];
  });
  return [...ofCells, ...ofTotals];
}

/** The cells that a total is the sum of. */
export function partsOf({ cells }: PublishedTable, { over }: PublishedSum): readonly PublishedCell[] {
  if (!over) return cells;
  const keys = new Set(over);
  return cells.filter(({ key }) => keys.has(key));
}

function sumsIn(table: PublishedTable): Known[] {
  return (table.totals ?? []).map((sum) => ({
    terms: [
      [cellOf(table.name, sum.key), 1],
      ...partsOf(table, sum).map(({ key }) => [cellOf(table.name, key), -1] as const),
    ],
    between: [0, 0],
  }));
}

function isSame({ terms, between: [low, high] }: Known): boolean {
  const [one, other] = terms;
  return terms.length === 2 && low === 0 && high === 0 && (one?.[1] ?? 0) + (other?.[1] ?? 0) === 0;
}

/** Numbers the counts behind cells, one number for those that are the same. */
function merged(cells: readonly string[], sames: readonly Known[]): Map<string, number> {
  const parents = new Map(cells.map((cell) => [cell, cell]));
  const rootOf = (cell: string): string => {
    const parent = parents.get(cell);
    if (parent === undefined) throw new RangeError(`There is no cell ${cell}.`);
    if (parent === cell) return cell;
    const root = rootOf(parent);
    parents.set(cell, root);
    return root;
  };
  for (const { terms } of sames)
    parents.set(rootOf(terms[0]?.[0] as string), rootOf(terms[1]?.[0] as string));
  const numbers = new Map<string, number>();
  return new Map(
    cells.map((cell) => {
      const root = rootOf(cell);
      const number = numbers.get(root) ?? numbers.size;
      numbers.set(root, number);
      return [cell, number];
    }),
  );
}

function constraintOf(
  { terms, between: [low, high] }: Known,
  countOf: ReadonlyMap<string, number>,
): Constraint {
  const coefficients = new Map<number, number>();
  for (const [cell, coefficient] of terms) {
    const count = countOf.get(cell);
    if (count === undefined) throw new RangeError(`There is no cell ${cell}.`);
    coefficients.set(count, (coefficients.get(count) ?? 0) + coefficient);
  }
  return { terms: [...coefficients].filter(([, coefficient]) => coefficient !== 0), low, high };
}

function both([low, high]: Bounds, [least, most]: Bounds): Bounds {
  return [Math.max(low, least), Math.min(high, most)];
}
