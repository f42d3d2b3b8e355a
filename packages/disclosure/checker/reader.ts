import { publishCount } from '../publish-count.ts';
import type { Component } from './components.ts';
import { type Extremes, extremesIn, fitting } from './extremes.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { closedIn, reachOf } from './openness.ts';
import {
  type Bounds,
  cellOf,
  MOST,
  type Publication,
  type PublishedCell,
  type PublishedTable,
} from './publication.ts';
import { both, systemOf } from './system.ts';
import { tightened, usesIn } from './tighten.ts';

/** Someone who reads one figure after the other, and all they know so far. */
export interface Reader {
  /** What a count may be, as far as each relation alone tells. */
  readonly boundsOf: (cell: string) => Bounds;
  /** What it is found to be able to be: perhaps more, never more than `boundsOf`. */
  readonly reachOf: (cell: string) => Bounds | undefined;
  /** Whether knowing this of a count, too, would give a hidden one away: another, or itself if it is hidden. */
  readonly wouldLearn: (cell: string, within: Bounds, isHidden: boolean) => boolean;
  /** Lets them know this of a count. Where it is hidden and they do not know it anyway, it is guarded from then on. */
  readonly tell: (cell: string, within: Bounds, isHidden: boolean) => void;
  /** Lets them know that the next total of the drafts is to be the sum of its parts. */
  readonly announceTotal: () => void;
}

/**
 * A reader of frozen tables, who knows of tables about to be frozen no figure yet, and no total. Throws a `RangeError`
 * when what is frozen contradicts itself.
 */
export function readerOf(
  frozen: readonly PublishedTable[],
  draft: readonly PublishedTable[],
  known: Publication['known'] = [],
): Reader {
  const system = systemOf({ tables: [...frozen, ...draft.map(blank)], known });
  const usesOf = usesIn(system);
  let announced = totalsIn(frozen);
  const firstKnown = announced + totalsIn(draft);
  const early = knownElsewhere();
  const stands = (index: number) => index < announced || index >= firstKnown || early.has(index);
  const standing = { ...system, constraints: system.constraints.filter((_, index) => stands(index)) };
  const bounds = fitting(tightened(standing));
  const drafted = draft.flatMap((table) => cellsOf(table).map(({ key }) => countIn(cellOf(table.name, key))));
  const extremes = fitting(extremesIn(standing, new Set([...system.hidden.map(countIn), ...drafted])));
  const isOpen = (count: number) => !isPinned(extremes.get(count) as Extremes);
  const hidden = new Set(system.hidden.map(countIn).filter(isOpen));
  const unread = new Set(drafted.filter(isOpen));

  return {
    boundsOf: (cell) => bounds[countIn(cell)] as Bounds,
    reachOf: (cell) => reachOf(around(countIn(cell)), 0),
    announceTotal: () => {
      const [total = [0]] = system.constraints[announced]?.terms ?? [];
      announced += 1;
      narrow(around(total[0]));
    },
    wouldLearn: (cell, within, isHidden) => {
      const near = around(countIn(cell), within);
      const isGuarded = (count: number) => hidden.has(count) || (isHidden && count === countIn(cell));
      const watched = [...near.counts.entries()].filter(([, count]) => isGuarded(count) || unread.has(count));
      const learnt = closedIn(near, new Set(watched.map(([place]) => place)));
      if (!learnt) return true;
      // What has not been told yet would have been hidden, had it been few.
      return [...learnt].some(([place, value]) => {
        const count = near.counts[place] as number;
        return isGuarded(count) || Number.isNaN(value) || publishCount(value) === '*';
      });
    },
    tell: (cell, within, isHidden) => {
      const count = countIn(cell);
      narrow(around(count, within));
      if (isHidden && unread.has(count)) hidden.add(count);
    },
  };

  function countIn(cell: string): number {
    return system.countOf.get(cell) as number;
  }

  function around(count: number, within: Bounds = [0, MOST]): Component {
    const own = bounds[count] as Bounds;
    bounds[count] = both(own, within);
    const near = neighbourhoodOf(count, { ...system, bounds }, usesOf, stands);
    bounds[count] = own;
    return near;
  }

  function narrow(near: Component): void {
    const tight = fitting(tightened(near));
    for (const [place, count] of near.counts.entries()) bounds[count] = tight[place] as Bounds;
  }

  /** A total that readers know something of knows its parts, too, before it is shown; and any it is told by. */
  function knownElsewhere(): Set<number> {
    const sums = system.constraints.slice(0, firstKnown);
    const totals = new Map(sums.map(({ terms: [total] }, index) => [total?.[0], index]));
    const known = new Set<number>();
    for (const [index, { terms }] of [...sums.entries()].reverse()) {
      const count = terms[0]?.[0] as number;
      const isNamed = usesOf[count]?.some((use) => use >= firstKnown);
      if (!isNamed && !known.has(index) && (system.bounds[count]?.[1] ?? 0) === MOST) continue;
      known.add(index);
      for (const [other] of terms.slice(1)) if (totals.has(other)) known.add(totals.get(other) as number);
    }
    return known;
  }
}

/** A table nobody has read yet. */
function blank({ totals = [], cells, name }: PublishedTable): PublishedTable {
  const unread = { value: 0, bounds: [0, MOST] } as const;
  return {
    name,
    cells: cells.map((cell) => ({ ...cell, ...unread })),
    totals: totals.map((sum) => ({ ...sum, ...unread })),
  };
}

function cellsOf({ cells, totals = [] }: PublishedTable): PublishedCell[] {
  return [...cells, ...totals];
}

function totalsIn(tables: readonly PublishedTable[]): number {
  return tables.reduce((sum, { totals = [] }) => sum + totals.length, 0);
}

function isPinned({ low, high }: Extremes): boolean {
  return low === high;
}
