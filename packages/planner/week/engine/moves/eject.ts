import { whole } from '../../../search/arrays.ts';
import { CELLS } from '../problem.ts';
import { anyCandidacy, anyOption, anyStretch, crewOf, partnerOf, type WeekSearch } from '../search.ts';
import { settle } from '../settle.ts';
import { place, remove, takeBackTo } from '../trial.ts';

/** How many candidates are tried for what was pushed out. */
const TRIED = 6;

/** How many visits may be pushed out at once. */
const PUSHED = 3;

/** Minutes around a visit in which another is taken to be in its way. */
const AROUND = 25;

/**
 * Gives a stretch to someone who has other visits at that time: these are pushed out, and go to the best of a few who
 * could take them, or stay open.
 */
export function pushIn(search: WeekSearch): boolean {
  const { problem, state } = search;
  const stretch = anyStretch(search);
  if (crewOf(problem, stretch) === 2) return false;
  const post = whole(problem.postsFrom, stretch);
  const by = anyCandidacy(search, post);
  if (by < 0) return false;
  const option = anyOption(search, stretch, whole(problem.mask, by));
  const worker = whole(problem.candidate, by);
  const from = whole(problem.startsFrom, stretch) + option;
  if (whole(state.owner, post) >= 0) remove(state, post);
  const begins = whole(problem.starts, from);
  const cell = worker * CELLS + (problem.startCell[from] as number);
  const pushed = pushOut(search, cell, begins - AROUND, begins + whole(problem.minutes, post) + AROUND);
  if (pushed < 0) return false;
  place(state, post, by, option);
  if (!settle(state)) return false;
  for (let at = 0; at < pushed; at++) giveToBest(search, whole(search.load, at));
  return true;
}

/** Takes out what a cell holds between two moments; answers how many stretches that were, or -1 if too many. */
function pushOut({ problem, state, load }: WeekSearch, cell: number, from: number, to: number): number {
  let count = 0;
  let node = whole(state.head, cell);
  while (node >= 0) {
    const next = whole(state.next, node);
    const begins = whole(state.start, node);
    if (node < problem.posts && begins < to && begins + whole(problem.minutes, node) > from) {
      if (count === PUSHED) return -1;
      load[count++] = whole(problem.stretchOf, node);
      const partner = partnerOf(problem, node);
      remove(state, node);
      if (partner >= 0) remove(state, partner);
    }
    node = next;
  }
  return count;
}

/** A stretch goes to the best of a few, or stays open where that is best. The state is settled, before and after. */
function giveToBest(search: WeekSearch, stretch: number): void {
  const { problem, state } = search;
  if (crewOf(problem, stretch) === 2) return;
  const post = whole(problem.postsFrom, stretch);
  const mark = state.doneCount;
  let best = state.cost;
  let chosen = -1;
  let from = -1;
  for (let tries = 0; tries < TRIED; tries++) {
    const by = anyCandidacy(search, post);
    if (by < 0) return;
    const option = anyOption(search, stretch, whole(problem.mask, by));
    place(state, post, by, option);
    if (settle(state) && state.cost < best) {
      best = state.cost;
      chosen = by;
      from = option;
    }
    takeBackTo(state, mark);
  }
  if (chosen >= 0) place(state, post, chosen, from);
  settle(state);
}
