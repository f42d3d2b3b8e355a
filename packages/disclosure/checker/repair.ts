import type { PublishedCount } from '@kith/contracts';
import { boundsOf } from '../publish-count.ts';
import { endsOf, type Figures, figureAt, placeOf, placesIn } from './figures.ts';
import {
  type Bounds,
  cellOf,
  type Known,
  MOST,
  type PublishedCell,
  type PublishedSum,
  type PublishedTable,
} from './publication.ts';
import { type Reader, readerOf } from './reader.ts';
import { both, boundsOfSum, partsOf } from './system.ts';

/** Tables about to be frozen, beside those that are. */
export interface Release {
  /** What can be read already, and is never changed. */
  readonly frozen?: readonly PublishedTable[];
  /** As circles published their counts, and `publishTotal` made the totals. */
  readonly draft: readonly PublishedTable[];
  /** What readers know besides, of frozen and draft counts. */
  readonly known?: readonly Known[];
}

/** A figure that is shown otherwise than it was drafted. */
export interface Repair {
  readonly cell: string;
  readonly drafted: PublishedCount;
  /** A neighbouring figure, or `*`. */
  readonly shown: PublishedCount;
}

/** Tables that may be frozen. */
export interface Repaired {
  readonly tables: readonly PublishedTable[];
  readonly repairs: readonly Repair[];
}

/**
 * Makes drafts fit to be frozen: afterwards nothing hidden is `pinned`, in them or in what was frozen before, unless
 * readers know it without them. It goes through cells in their order, then totals, and asks of each which figures would
 * tell too much, whatever the true count is: those become one with a neighbouring figure, or the count is withheld. As
 * that depends on nothing but what is published before, seeing a repair tells a reader nothing. The same drafts are
 * always repaired in the same way.
 *
 * Throws a `RangeError` when the figures contradict each other.
 */
export function repaired({ frozen = [], draft, known = [] }: Release): Repaired {
  const reader = readerOf(frozen, draft, known);
  const repairs: Repair[] = [];
  const show = <C extends PublishedCell>(cell: C, table: PublishedTable, rounding: Rounding): C => {
    const name = cellOf(table.name, cell.key);
    const decided = decide(name, cell.value, reader, rounding);
    const value = decided?.value ?? cell.value;
    reader.tell(name, decided?.bounds ?? rounding.boundsOf(value), value === '*');
    if (value !== cell.value) repairs.push({ cell: name, drafted: cell.value, shown: value });
    if (!decided) return cell;
    const { bounds: _, ...rest } = cell;
    return { ...rest, ...decided } as C;
  };
  const withCells = draft.map((table) => ({
    ...table,
    cells: table.cells.map((cell) => show(cell, table, roundingOf(cell))),
  }));
  const tables = withCells.map((table) => ({
    ...table,
    totals: (table.totals ?? []).map((sum) => {
      reader.announceTotal();
      return show(sum, table, roundingOfTotal(sum, partsOf(table, sum)));
    }),
  }));
  return { tables, repairs };
}

/** How the figures of one cell come about. */
interface Rounding {
  /** The true counts that are shown as this figure. */
  readonly boundsOf: (figure: PublishedCount) => Bounds;
  /** What several figures become that are made one, of which this is the innermost. */
  readonly merge: (figures: Figures, inner: number) => PublishedCount;
}

/** A circle's own count: where it may be one that is hidden it is hidden. */
function roundingOf({ value, bounds }: PublishedCell): Rounding {
  return {
    boundsOf: (figure) => (figure === value && bounds) || boundsOf(figure),
    merge: (figures, inner) => (mayHide(figures) ? '*' : figureAt(inner)),
  };
}

/** A total. Most of its parts are shown, so that a figure tells of none of them alone. */
function roundingOfTotal({ value, bounds }: PublishedSum, parts: readonly PublishedCell[]): Rounding {
  return {
    boundsOf: (figure) => (figure === value && bounds) || boundsOfSum(parts, figure),
    merge: (_, inner) => figureAt(inner),
  };
}

function mayHide({ from, to }: Figures): boolean {
  return from <= placeOf('*') && to >= placeOf('*');
}

/** A figure, and what it tells of the true count where that is not what the figure says. */
interface Shown {
  readonly value: PublishedCount;
  readonly bounds?: Bounds;
}

/** What to show instead of a figure, and what that tells; undefined when it may be shown as it is. */
function decide(
  cell: string,
  value: PublishedCount,
  { boundsOf: knownOf, reachOf, wouldLearn }: Reader,
  rounding: Rounding,
): Shown | undefined {
  const known = knownOf(cell);
  if (placesIn(known).every((place, _, [first]) => place === first)) return undefined;
  const tells = (figures: Figures) =>
    [rounding.boundsOf, boundsOf].some((of) => wouldLearn(cell, withinOf(figures, of), mayHide(figures)));
  const reach = reachOf(cell);
  const ends = reach && endsOf(reach, tells);
  if (!ends) return withheld;
  // What was not found possible is taken as one with the ends of what was.
  const [first, last] = placesIn(known);
  const [lowest, highest] = [
    { from: first, to: ends.lowest.to },
    { from: ends.highest.from, to: last },
  ];
  const place = placeOf(value);
  if (place > lowest.to && place < highest.from)
    return tells({ from: place, to: place }) ? withheld : undefined;
  const [group, inner] = place <= lowest.to ? [lowest, lowest.to] : [highest, highest.from];
  const shown = rounding.merge(group, inner);
  const bounds = withinOf(group, rounding.boundsOf);
  // What is kept beside a figure is not to tell which of those that became one it was.
  return isEqual(both(known, bounds), both(known, rounding.boundsOf(shown)))
    ? { value: shown }
    : { value: shown, bounds };
}

/** Not shown at all. */
const withheld = { value: '*', bounds: [0, MOST] } as const;

function withinOf({ from, to }: Figures, of: Rounding['boundsOf']): Bounds {
  return [of(figureAt(from))[0], of(figureAt(to))[1]];
}

function isEqual([low, high]: Bounds, [least, most]: Bounds): boolean {
  return low === least && high === most;
}
