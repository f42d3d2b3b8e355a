import type { PublishedCount } from '@kith/contracts';
import { boundsOf } from '../publish-count.ts';
import { boundsOfTotal } from '../publish-total.ts';
import { endsOf, type Figures, figureAt, placeOf, placesIn } from './figures.ts';
import {
  type Bounds,
  cellOf,
  type Known,
  MOST,
  type PublishedCell,
  type PublishedTable,
} from './publication.ts';
import { type Reader, readerOf } from './reader.ts';
import { both, partsOf } from './system.ts';

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
    const within = decided?.within ?? rounding.boundsOf(cell.value);
    const value = decided?.value ?? cell.value;
    reader.tell(name, within, value === '*');
    if (value !== cell.value) repairs.push({ cell: name, drafted: cell.value, shown: value });
    return decided || rounding.isOwn ? { ...cell, value, bounds: within } : cell;
  };
  const withCells = draft.map((table) => ({
    ...table,
    cells: table.cells.map((cell) => show(cell, table, roundingOf(cell))),
  }));
  const tables = withCells.map((table, index) => ({
    ...table,
    totals: (table.totals ?? []).map((sum) => {
      reader.announceTotal();
      return show(sum, table, roundingOfTotal(partsOf(draft[index] ?? table, sum), partsOf(table, sum)));
    }),
  }));
  return { tables, repairs };
}

/** How the figures of one cell come about. */
interface Rounding {
  /** The true counts that are shown as this figure. */
  readonly boundsOf: (figure: PublishedCount) => Bounds;
  /** Whether that is otherwise than the figure says, so that it has to be said beside it. */
  readonly isOwn: boolean;
  /** What several figures become that are made one, from the outermost to the innermost. */
  readonly merge: (figures: Figures, inner: number) => PublishedCount;
}

/** A circle's own count: where it may be one that is hidden it is hidden. */
function roundingOf({ value, bounds }: PublishedCell): Rounding {
  return {
    boundsOf: (figure) => (figure === value && bounds) || boundsOf(figure),
    isOwn: bounds !== undefined,
    merge: ({ from, to }, inner) => figureAt(from <= HIDDEN && to >= HIDDEN ? HIDDEN : inner),
  };
}

/** A total of parts as they were drafted, of which some may be shown otherwise. */
function roundingOfTotal(drafted: readonly PublishedCell[], parts: readonly PublishedCell[]): Rounding {
  const values = drafted.map(({ value }) => value);
  // Who does not see the drafted parts does not know which totals `publishTotal` moved.
  const isOwn = parts.some((part, index) => part !== drafted[index]);
  const slack = isOwn ? 1 : 0;
  return {
    boundsOf: (figure) => {
      const [low, high] = boundsOfTotal(values, figure);
      return [Math.max(0, low - slack), high + slack];
    },
    isOwn,
    merge: (_, inner) => figureAt(inner),
  };
}

const HIDDEN = placeOf('*');

/** What to show instead of a figure, and what that tells; undefined when it may be shown as it is. */
function decide(
  cell: string,
  value: PublishedCount,
  { boundsOf, wouldLearn }: Reader,
  rounding: Rounding,
): { readonly value: PublishedCount; readonly within: Bounds } | undefined {
  const known = boundsOf(cell);
  if (placesIn(known).every((place, _, [first]) => place === first)) return undefined;
  const tells = (figures: Figures) =>
    wouldLearn(cell, withinOf(figures, rounding), figures.from <= HIDDEN && figures.to >= HIDDEN);
  const ends = endsOf(known, tells);
  if (!ends) return withheld;
  const { lowest, highest } = ends;
  const place = placeOf(value);
  if (place > lowest.to && place < highest.from)
    return tells({ from: place, to: place }) ? withheld : undefined;
  const [group, inner] = place <= lowest.to ? [lowest, lowest.to] : [highest, highest.from];
  const shown = { value: rounding.merge(group, inner), within: withinOf(group, rounding) };
  const isTheSame =
    shown.value === value && isEqual(both(known, shown.within), both(known, rounding.boundsOf(value)));
  return isTheSame ? undefined : shown;
}

/** Not shown at all. */
const withheld = { value: '*', within: [0, MOST] } as const;

function withinOf({ from, to }: Figures, { boundsOf }: Rounding): Bounds {
  return [boundsOf(figureAt(from))[0], boundsOf(figureAt(to))[1]];
}

function isEqual([low, high]: Bounds, [least, most]: Bounds): boolean {
  return low === least && high === most;
}
