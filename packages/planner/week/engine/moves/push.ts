import { whole } from '../../../search/arrays.ts';
import { candidacy } from '../candidates.ts';
import { CELLS } from '../problem.ts';
import {
  anyCandidacy,
  anyOption,
  anyPlaced,
  anyStretch,
  cellOfPost,
  crewOf,
  LOAD,
  partnerOf,
  type WeekSearch,
} from '../search.ts';
import { settle } from '../settle.ts';
import { place, remove, takeBackTo } from '../trial.ts';
import { postsIn, visitsTo } from './carry.ts';
import { mayHave, optionFor } from './give.ts';

/** How many candidates are tried for what was pushed out. */
const TRIED = 5;

/** How many visits may be pushed out at once. */
const PUSHED = 4;

/** Minutes around a visit in which another is taken to be in its way. */
const AROUND = 20;

/**
 * Gives a stretch to someone who has other visits at that time: these are pushed out, and go to who had the stretch, or
 * to the best of a few who could take them, or stay open.
 */
export function pushIn(search: WeekSearch): boolean {
  const { problem, state } = search;
  const stretch = anyStretch(search);
  if (crewOf(problem, stretch) === 2) return false;
  const post = whole(problem.postsFrom, stretch);
  const by = anyCandidacy(search, post);
  if (by < 0) return false;
  const from = whole(state.owner, post);
  const option = anyOption(search, stretch, whole(problem.mask, by));
  if (from >= 0) remove(state, post);
  const pushed = pushAside(search, post, by, option, 0);
  return pushed >= 0 && settle(state) && findPlaces(search, 0, pushed, from);
}

/** All that one worker does for a person goes over to another, who gives up what is in the way. */
export function handOverAndPush(search: WeekSearch): boolean {
  const { problem, state, load } = search;
  const drawn = anyPlaced(search);
  if (drawn < 0) return false;
  const from = whole(state.owner, drawn);
  const to = whole(problem.candidate, anyCandidacy(search, drawn));
  if (from === to) return false;
  const count = visitsTo(search, from, whole(problem.personOf, whole(problem.stretchOf, drawn)), 0);
  let end = count;
  for (let at = 0; at < count; at++) {
    const post = whole(load, at);
    const by = candidacy(problem, post, to);
    const option = by < 0 ? -1 : optionFor(search, post, by);
    if (option < 0) continue;
    remove(state, post);
    end = pushAside(search, post, by, option, end);
    if (end < 0 || end > count + PUSHED) return false;
  }
  return settle(state) && findPlaces(search, count, end, from);
}

/** How many stretches are built anew at once. */
const REBUILT = 6;

/**
 * Takes out a few visits that have to do with each other: of one person, or of one day of two workers. Each then goes to
 * the best of a few, in an order that is drawn.
 */
export function rebuild(search: WeekSearch): boolean {
  const { problem, state, load, random } = search;
  const drawn = anyPlaced(search);
  if (drawn < 0) return false;
  const worker = whole(state.owner, drawn);
  const other = whole(problem.candidate, anyCandidacy(search, drawn));
  const cell = cellOfPost(search, drawn) % CELLS;
  const isByDay = random.share() < 0.5;
  const person = whole(problem.personOf, whole(problem.stretchOf, drawn));
  let count = isByDay ? postsIn(search, worker * CELLS + cell, 0) : visitsTo(search, worker, person, 0);
  count = isByDay ? postsIn(search, other * CELLS + cell, count) : visitsTo(search, other, person, count);
  // Now and then one that is open as well.
  if (state.opened > 0 && count < LOAD && random.share() < 0.5) {
    const open = whole(state.open, random.below(state.opened));
    if (crewOf(problem, open) === 1) load[count++] = whole(problem.postsFrom, open);
  }
  const many = Math.min(REBUILT, count);
  for (let at = 0; at < many; at++) {
    const from = at + random.below(count - at);
    const post = whole(load, from);
    load[from] = whole(load, at);
    load[at] = post;
    if (whole(state.owner, post) >= 0) remove(state, post);
  }
  return settle(state) && findPlaces(search, 0, many, other);
}

/** Places a post, and takes out what is in its way; adds that to the load. Answers where the load ends, -1 if it is full. */
function pushAside(search: WeekSearch, post: number, by: number, option: number, begin: number): number {
  const { problem, state, load } = search;
  const at = whole(problem.startsFrom, whole(problem.stretchOf, post)) + option;
  const begins = whole(problem.starts, at) - AROUND;
  const ends = begins + whole(problem.minutes, post) + 2 * AROUND;
  let node = whole(state.head, whole(problem.candidate, by) * CELLS + (problem.startCell[at] as number));
  let count = begin;
  while (node >= 0) {
    const next = whole(state.next, node);
    const start = whole(state.start, node);
    if (node < problem.posts && start < ends && start + whole(problem.minutes, node) > begins) {
      if (count === LOAD) return -1;
      load[count++] = node;
      remove(state, node);
    }
    node = next;
  }
  place(state, post, by, option);
  return count;
}

/** What was pushed out finds someone, or stays open. */
function findPlaces(search: WeekSearch, from: number, to: number, first: number): boolean {
  for (let at = from; at < to; at++) giveToBest(search, whole(search.load, at), first);
  return true;
}

/**
 * A post goes to the best of a few, one of them named, or stays open where that is best; of two who come together, the
 * other goes too then. The state is settled, before and after.
 */
function giveToBest(search: WeekSearch, post: number, first: number): void {
  const { problem, state } = search;
  const stretch = whole(problem.stretchOf, post);
  const partner = partnerOf(problem, post);
  // Two can be pushed out one after the other.
  if (whole(state.owner, post) >= 0 || (partner >= 0 && whole(state.owner, partner) < 0)) return;
  const together = partner < 0 ? -1 : whole(state.option, partner);
  const mark = state.doneCount;
  let best = partner < 0 ? state.cost : Number.POSITIVE_INFINITY;
  let chosen = -1;
  let from = -1;
  for (let tries = 0; tries <= TRIED; tries++) {
    const by = tries === 0 ? (first < 0 ? -1 : candidacy(problem, post, first)) : anyCandidacy(search, post);
    if (by < 0) continue;
    const option = partner < 0 ? anyOption(search, stretch, whole(problem.mask, by)) : together;
    if (partner >= 0 && !mayHave(search, post, by, option)) continue;
    place(state, post, by, option);
    if (settle(state) && state.cost < best) {
      best = state.cost;
      chosen = by;
      from = option;
    }
    takeBackTo(state, mark);
  }
  if (chosen >= 0) place(state, post, chosen, from);
  else if (partner >= 0) remove(state, partner);
  settle(state);
}
