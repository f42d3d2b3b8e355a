import { whole } from '../../search/arrays.ts';
import type { Random } from '../../search/random.ts';
import { bitsIn } from './hours.ts';
import { CELLS, type WeekProblem } from './problem.ts';
import type { WeekState } from './state.ts';

/** What every move works with. */
export interface WeekSearch {
  readonly problem: WeekProblem;
  readonly state: WeekState;
  readonly random: Random;
  /** Posts a move is about to carry over. */
  readonly load: Int32Array;
}

/** How many posts a move carries over at most. */
export const LOAD = 64;

/** Of so many candidacies, all are drawn alike. */
const FEW = 8;

export function weekSearch(problem: WeekProblem, state: WeekState, random: Random): WeekSearch {
  return { problem, state, random, load: new Int32Array(LOAD) };
}

/** How many should come to a stretch. */
export function crewOf({ postsFrom }: WeekProblem, stretch: number): number {
  return whole(postsFrom, stretch + 1) - whole(postsFrom, stretch);
}

/** The other post of a stretch that two come to; -1 where one comes. */
export function partnerOf(problem: WeekProblem, post: number): number {
  const stretch = whole(problem.stretchOf, post);
  if (crewOf(problem, stretch) === 1) return -1;
  const first = whole(problem.postsFrom, stretch);
  return post === first ? first + 1 : first;
}

/** One of the candidacies of a post, those who suit best the likeliest; -1 if it has none. */
export function anyCandidacy({ problem, random }: WeekSearch, post: number): number {
  const from = whole(problem.candidatesFrom, post);
  const many = whole(problem.candidatesFrom, post + 1) - from;
  if (many === 0) return -1;
  const share = random.share();
  return whole(problem.ranked, from + Math.floor(many * share * (many > FEW ? share : 1)));
}

/** One of the beginnings that a mask leaves: as often as not the wished one. -1 if it leaves none. */
export function anyOption({ problem, random }: WeekSearch, stretch: number, mask: number): number {
  if (mask === 0) return -1;
  const wished = whole(problem.wished, stretch);
  const many = bitsIn(mask);
  if (mask & (1 << wished) && (many === 1 || random.share() < 0.5)) return wished;
  let left = mask;
  for (let skip = random.below(many); skip > 0; skip--) left &= left - 1;
  return 31 - Math.clz32(left & -left);
}

/** A stretch: now and then one that is open. */
export function anyStretch({ problem, state, random }: WeekSearch): number {
  if (state.opened > 0 && random.share() < 0.1) return whole(state.open, random.below(state.opened));
  return random.below(problem.stretches);
}

/** A post that someone has; -1 if the one drawn is open. */
export function anyPlaced({ problem, state, random }: WeekSearch): number {
  const post = random.below(problem.posts);
  return whole(state.owner, post) < 0 ? -1 : post;
}

/** The cell in which a post stands. */
export function cellOfPost({ problem, state }: WeekSearch, post: number): number {
  const from = whole(problem.startsFrom, whole(problem.stretchOf, post)) + whole(state.option, post);
  return whole(state.owner, post) * CELLS + (problem.startCell[from] as number);
}

/** One of the posts in a cell; -1 if it has none. */
export function anyPostIn({ problem, state, random }: WeekSearch, cell: number): number {
  let many = 0;
  for (let node = whole(state.head, cell); node >= 0; node = whole(state.next, node))
    if (node < problem.posts) many++;
  if (many === 0) return -1;
  let skip = random.below(many);
  for (let node = whole(state.head, cell); node >= 0; node = whole(state.next, node))
    if (node < problem.posts && skip-- === 0) return node;
  return -1;
}
