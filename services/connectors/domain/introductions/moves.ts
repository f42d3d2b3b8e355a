import { dateOf, type InstantText } from '@kith/kernel';
import type { CareMap } from '../care-map/care-map.ts';
import type { MapChange } from '../care-map/change.ts';
import type { LinkStatus } from '../care-map/link.ts';

/** The steps that are counted: how far links came, never whose they are (K4). */
export const movesCounted = ['INTRODUCED', 'ENGAGED', 'GENERATIVE'] as const;
export type CountedMove = (typeof movesCounted)[number];

/** How many links of the circle came to each status for the first time, among what was entered in a quarter. */
export interface MoveTally {
  readonly quarter: string;
  readonly moves: Readonly<Record<CountedMove, number>>;
}

/** The quarter of the calendar an instant lies in: `2026-Q4`. */
export function quarterOf(instant: InstantText): string {
  const [year, month] = dateOf(instant).split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

/** The steps among some changes by which a link came to a status it had never had; a way back and forth counts once. */
export function movesIn(before: CareMap, changes: readonly MapChange[]): CountedMove[] {
  const had = new Map<string, Set<LinkStatus>>(
    before.links.map(({ id, steps }) => [id, new Set(steps.map(({ status }) => status))]),
  );
  return changes.flatMap((change) => {
    if (change.kind === 'LINK_PUT' && !had.has(change.link.id))
      had.set(change.link.id, new Set(change.link.steps.map(({ status }) => status)));
    if (change.kind !== 'LINK_MOVED') return [];
    const { status } = change.step;
    const known = had.get(change.linkId);
    if (known?.has(status)) return [];
    known?.add(status);
    return isCounted(status) ? [status] : [];
  });
}

/** The tally with some more moves. */
export function withMoves(
  known: MoveTally | undefined,
  quarter: string,
  moves: readonly CountedMove[],
): MoveTally {
  const sums = { INTRODUCED: 0, ENGAGED: 0, GENERATIVE: 0, ...known?.moves };
  for (const move of moves) sums[move] += 1;
  return { quarter, moves: sums };
}

function isCounted(status: LinkStatus): status is CountedMove {
  return (movesCounted as readonly LinkStatus[]).includes(status);
}
