import type { WeekSearch } from '../search.ts';
import { exchangeDays, handOver, handOverBoth } from './carry.ts';
import { pushIn } from './eject.ts';
import { drop, give, shift, swap } from './give.ts';

type Move = (search: WeekSearch) => boolean;

/** All moves, each as often as it is drawn. */
export const weekWheel: readonly Move[] = [
  [give, 8],
  [swap, 5],
  [pushIn, 4],
  [shift, 2],
  [handOver, 2],
  [handOverBoth, 1],
  [exchangeDays, 1],
  [drop, 1],
].flatMap(([move, times]) => Array.from({ length: times as number }, () => move as Move));
