import { whole } from '../../../search/arrays.ts';
import { candidacy } from '../candidates.ts';
import { CELLS } from '../problem.ts';
import {
  anyCandidacy,
  anyOption,
  anyPlaced,
  anyPostIn,
  anyStretch,
  cellOfPost,
  crewOf,
  partnerOf,
  type WeekSearch,
} from '../search.ts';
import { place, remove } from '../trial.ts';

/** Gives a stretch to someone, from some beginning: whoever had it loses it. Answers whether anything was changed. */
export function give(search: WeekSearch): boolean {
  const stretch = anyStretch(search);
  return giveThis(search, stretch);
}

/** As `give`, of a stretch that is known; two who come together are both drawn anew, or one of them. */
function giveThis(search: WeekSearch, stretch: number): boolean {
  const { problem, state, random } = search;
  const post = whole(problem.postsFrom, stretch);
  if (crewOf(problem, stretch) === 2)
    return whole(state.owner, post) >= 0 && random.share() < 0.5
      ? replaceOne(search, post + random.below(2))
      : giveToTwo(search, stretch);
  const by = anyCandidacy(search, post);
  if (by < 0) return false;
  const option = anyOption(search, stretch, whole(problem.mask, by));
  if (whole(state.owner, post) >= 0) {
    if (by === whole(state.by, post) && option === whole(state.option, post)) return false;
    remove(state, post);
  }
  place(state, post, by, option);
  return true;
}

/** Draws both who come together. */
function giveToTwo(search: WeekSearch, stretch: number): boolean {
  const { problem, state } = search;
  const post = whole(problem.postsFrom, stretch);
  const [one, other] = [anyCandidacy(search, post), anyCandidacy(search, post + 1)];
  if (one < 0 || other < 0 || problem.candidate[one] === problem.candidate[other]) return false;
  const option = anyOption(search, stretch, whole(problem.mask, one) & whole(problem.mask, other));
  if (option < 0) return false;
  if (whole(state.owner, post) >= 0) {
    remove(state, post);
    remove(state, post + 1);
  }
  place(state, post, one, option);
  place(state, post + 1, other, option);
  return true;
}

/** Draws someone else for one of two who come together, at the same time. */
function replaceOne(search: WeekSearch, post: number): boolean {
  const { state } = search;
  const by = anyCandidacy(search, post);
  const option = whole(state.option, post);
  if (by < 0 || !mayHave(search, post, by, option)) return false;
  remove(state, post);
  place(state, post, by, option);
  return true;
}

/** Whether a candidacy of a post could begin then, and is not by who has the other post. */
export function mayHave({ problem, state }: WeekSearch, post: number, by: number, option: number): boolean {
  const partner = partnerOf(problem, post);
  const isOther = partner < 0 || whole(state.owner, partner) !== whole(problem.candidate, by);
  return isOther && (whole(problem.mask, by) & (1 << option)) !== 0;
}

/** Lets a stretch begin at another time, with whom it is. */
export function shift(search: WeekSearch): boolean {
  const { problem, state } = search;
  const drawn = anyPlaced(search);
  if (drawn < 0) return false;
  const stretch = whole(problem.stretchOf, drawn);
  const post = whole(problem.postsFrom, stretch);
  const isPair = crewOf(problem, stretch) === 2;
  const by = whole(state.by, post);
  const other = isPair ? whole(state.by, post + 1) : by;
  const option = anyOption(search, stretch, whole(problem.mask, by) & whole(problem.mask, other));
  if (option < 0 || option === whole(state.option, post)) return false;
  remove(state, post);
  if (isPair) remove(state, post + 1);
  place(state, post, by, option);
  if (isPair) place(state, post + 1, other, option);
  return true;
}

/** Leaves a stretch open. */
export function drop(search: WeekSearch): boolean {
  const { problem, state } = search;
  const post = anyPlaced(search);
  if (post < 0) return false;
  const partner = partnerOf(problem, post);
  remove(state, post);
  if (partner >= 0) remove(state, partner);
  return true;
}

/** Two workers exchange visits of a day. */
export function swap(search: WeekSearch): boolean {
  const { problem, state } = search;
  const post = anyPlaced(search);
  if (post < 0) return false;
  const by = anyCandidacy(search, post);
  const here = whole(state.owner, post);
  const there = whole(problem.candidate, by);
  if (here === there) return false;
  const other = anyPostIn(search, there * CELLS + (cellOfPost(search, post) % CELLS));
  if (other < 0) return false;
  const back = candidacy(problem, other, here);
  if (back < 0 || problem.stretchOf[post] === problem.stretchOf[other]) return false;
  const option = optionFor(search, post, by);
  const otherOption = optionFor(search, other, back);
  if (option < 0 || otherOption < 0) return false;
  remove(state, post);
  remove(state, other);
  place(state, post, by, option);
  place(state, other, back, otherOption);
  return true;
}

/** A beginning for a post that goes over to someone else: as it is, where it may be; -1 if there is none. */
export function optionFor(search: WeekSearch, post: number, by: number): number {
  const { problem, state, random } = search;
  const option = whole(state.option, post);
  if (partnerOf(problem, post) >= 0) return mayHave(search, post, by, option) ? option : -1;
  const mask = whole(problem.mask, by);
  const isKept = (mask & (1 << option)) !== 0 && random.share() < 0.7;
  return isKept ? option : anyOption(search, whole(problem.stretchOf, post), mask);
}
