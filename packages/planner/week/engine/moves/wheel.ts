import type { WeekSearch } from '../search.ts';
import { exchangeDays, handOver, handOverBoth } from './carry.ts';
import { drop, give, shift, swap } from './give.ts';
import { handOverAndPush, pushIn, rebuild } from './push.ts';

type Move = (search: WeekSearch) => boolean;

const often: readonly (readonly [move: Move, times: number])[] = [
  [give, 8],
  [swap, 5],
  [pushIn, 4],
  [shift, 2],
  [handOver, 1],
  [handOverAndPush, 2],
  [rebuild, 2],
  [handOverBoth, 1],
  [exchangeDays, 1],
  [drop, 1],
];

/** Every move. A move answers whether it changed anything; if not, or if no rule would be kept, it is taken back. */
export const weekMoves: readonly Move[] = often.map(([move]) => move);

/** All moves, each as often as it is drawn. */
export const weekWheel: readonly Move[] = often.flatMap(([move, times]) =>
  Array.from({ length: times }, () => move),
);
