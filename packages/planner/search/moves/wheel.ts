import { type Problem, TOGETHER } from '../problem.ts';
import type { Search } from '../search.ts';
import { exchangeStretches, swapCaregivers, swapPlaces } from './exchange.ts';
import { takeInOrLeaveOut, takeTurns } from './optional.ts';
import { movePair } from './pair.ts';
import { moveBreak } from './pause.ts';
import { moveAcross, moveAlong, moveInTime, moveNextTo } from './relocate.ts';

/** Changes a plan a little; answers false, with nothing changed, if what it drew may not be. */
export type Move = (search: Search) => boolean;

/** Every move with its share of the draws. */
const MOVES: readonly (readonly [Move, number])[] = [
  [moveNextTo, 30],
  [moveAcross, 14],
  [moveInTime, 6],
  [moveAlong, 10],
  [swapCaregivers, 10],
  [swapPlaces, 10],
  [exchangeStretches, 12],
  [movePair, 8],
  [moveBreak, 4],
  [takeInOrLeaveOut, 3],
  [takeTurns, 2],
];

/** The moves that can change anything in this problem, each as often as it is to be drawn. */
export function wheelOf({ bond, isOptional, hasBreak }: Problem): readonly Move[] {
  const useless = new Set<Move>();
  if (!isOptional.includes(1)) useless.add(takeInOrLeaveOut).add(takeTurns);
  if (!bond.some((each) => each >= TOGETHER)) useless.add(movePair);
  if (!hasBreak.includes(1)) useless.add(moveBreak);
  return MOVES.flatMap(([move, share]) => (useless.has(move) ? [] : Array<Move>(share).fill(move)));
}
