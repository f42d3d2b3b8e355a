import { whole } from '../../../search/arrays.ts';
import { candidacy } from '../candidates.ts';
import { CELLS } from '../problem.ts';
import { anyCandidacy, anyPlaced, LOAD, type WeekSearch } from '../search.ts';
import { place, remove } from '../trial.ts';
import { optionFor } from './give.ts';

/** Everything that one worker does for a person in the week goes over to another, who then is the one they see. */
export function handOver(search: WeekSearch): boolean {
  const { problem, state } = search;
  const post = anyPlaced(search);
  if (post < 0) return false;
  const person = whole(problem.personOf, whole(problem.stretchOf, post));
  const to = whole(problem.candidate, anyCandidacy(search, post));
  const from = whole(state.owner, post);
  if (from === to) return false;
  const count = visitsTo(search, from, person, 0);
  return carry(search, 0, count, to) === count && count > 0;
}

/** Two workers exchange all they do for one person each: who sees whom changes, how much they work hardly. */
export function handOverBoth(search: WeekSearch): boolean {
  const { problem, state } = search;
  const post = anyPlaced(search);
  if (post < 0) return false;
  const from = whole(state.owner, post);
  const to = whole(problem.candidate, anyCandidacy(search, post));
  const other = anyVisitOf(search, to);
  if (from === to || other < 0) return false;
  const person = whole(problem.personOf, whole(problem.stretchOf, post));
  const second = whole(problem.personOf, whole(problem.stretchOf, other));
  if (person === second) return false;
  const count = visitsTo(search, from, person, 0);
  const all = visitsTo(search, to, second, count);
  return carry(search, 0, count, to) === count && carry(search, count, all, from) === all - count;
}

/** A worker's whole day goes over to another, whose day goes back. */
export function exchangeDays(search: WeekSearch): boolean {
  const { problem, state, random } = search;
  const post = anyPlaced(search);
  if (post < 0) return false;
  const from = whole(state.owner, post);
  const to = whole(problem.candidate, anyCandidacy(search, post));
  if (from === to) return false;
  const option = whole(problem.startsFrom, whole(problem.stretchOf, post)) + whole(state.option, post);
  const day = problem.startCell[option] as number;
  const count = postsIn(search, from * CELLS + day, 0);
  const all = random.share() < 0.5 ? count : postsIn(search, to * CELLS + day, count);
  return carry(search, 0, count, to) + carry(search, count, all, from) > 0;
}

/** Loads the posts of a cell; answers where the load ends. */
export function postsIn({ problem, state, load }: WeekSearch, cell: number, begin: number): number {
  let count = begin;
  for (let node = whole(state.head, cell); node >= 0; node = whole(state.next, node))
    if (node < problem.posts && count < LOAD) load[count++] = node;
  return count;
}

/** Loads all visits a worker makes to a person; answers where the load ends. */
export function visitsTo(
  { problem, state, load }: WeekSearch,
  worker: number,
  person: number,
  begin: number,
): number {
  let count = begin;
  for (let cell = worker * CELLS + 1; cell <= worker * CELLS + 7; cell++)
    for (let node = whole(state.head, cell); node >= 0; node = whole(state.next, node))
      if (node < problem.posts && problem.personOf[whole(problem.stretchOf, node)] === person && count < LOAD)
        load[count++] = node;
  return count;
}

/** One of the visits a worker makes on some day; -1 if there is none on the day drawn. */
function anyVisitOf({ problem, state, random }: WeekSearch, worker: number): number {
  let node = whole(state.head, worker * CELLS + 1 + random.below(7));
  while (node >= problem.posts) node = whole(state.next, node);
  return node;
}

/** Carries what is loaded to a worker, as far as they may have it; answers how much that was. */
function carry(search: WeekSearch, from: number, to: number, worker: number): number {
  const { problem, state, load } = search;
  let carried = 0;
  for (let at = from; at < to; at++) {
    const post = whole(load, at);
    const by = candidacy(problem, post, worker);
    const option = by < 0 ? -1 : optionFor(search, post, by);
    if (option < 0) continue;
    remove(state, post);
    place(state, post, by, option);
    carried++;
  }
  return carried;
}
