import { whole } from '../../search/arrays.ts';
import { ANYWAY } from './pairs.ts';
import { CELLS } from './problem.ts';
import type { CellSums, WeekState } from './state.ts';

/** Begins a trial: what is done from here on can be taken back. */
export function begin(state: WeekState): void {
  for (let at = 0; at < state.touchedCellCount; at++) state.isTouchedCell[whole(state.touchedCells, at)] = 0;
  for (let at = 0; at < state.touchedWorkerCount; at++)
    state.isTouchedWorker[whole(state.touchedWorkers, at)] = 0;
  for (let at = 0; at < state.touchedPersonCount; at++)
    state.isTouchedPerson[whole(state.touchedPeople, at)] = 0;
  state.doneCount = 0;
  state.touchedCellCount = 0;
  state.touchedWorkerCount = 0;
  state.touchedPersonCount = 0;
  state.costBefore = state.cost;
}

/** Gives a post to a worker, by one of its candidacies, from one of its beginnings. */
export function place(state: WeekState, post: number, candidacy: number, option: number): void {
  note(state, post, candidacy, option, 1);
  put(state, post, candidacy, option);
}

/** Takes a post from whoever has it. */
export function remove(state: WeekState, post: number): void {
  note(state, post, whole(state.by, post), whole(state.option, post), 0);
  take(state, post);
}

/** Takes back what was done since there were so many notes. What cells cost is stale until it is settled again. */
export function takeBackTo(state: WeekState, mark: number): void {
  const { done } = state;
  while (state.doneCount > mark) {
    state.doneCount -= 1;
    const at = state.doneCount * 4;
    const post = whole(done, at);
    if (whole(done, at + 3) === 1) take(state, post);
    else put(state, post, whole(done, at + 1), whole(done, at + 2));
  }
}

/** Takes the whole trial back: everything is as it was when it began. */
export function takeBack(state: WeekState): void {
  takeBackTo(state, 0);
  const { cells, before, hoursCost, hoursBefore } = state;
  for (let at = 0; at < state.touchedCellCount; at++) {
    const cell = whole(state.touchedCells, at);
    copySums(before, at, cells, cell);
    state.isStale[cell] = 0;
  }
  for (let at = 0; at < state.touchedWorkerCount; at++)
    hoursCost[whole(state.touchedWorkers, at)] = hoursBefore[at] as number;
  state.cost = state.costBefore;
}

function note(state: WeekState, post: number, candidacy: number, option: number, isPlaced: number): void {
  const at = state.doneCount * 4;
  state.done[at] = post;
  state.done[at + 1] = candidacy;
  state.done[at + 2] = option;
  state.done[at + 3] = isPlaced;
  state.doneCount += 1;
}

function put(state: WeekState, post: number, candidacy: number, option: number): void {
  const { problem, owner, start, next, head } = state;
  const worker = whole(problem.candidate, candidacy);
  const stretch = whole(problem.stretchOf, post);
  const from = whole(problem.startsFrom, stretch) + option;
  const cell = worker * CELLS + (problem.startCell[from] as number);
  touch(state, cell, worker);
  const begins = whole(problem.starts, from);
  owner[post] = worker;
  start[post] = begins;
  state.option[post] = option;
  state.by[post] = candidacy;
  let before = -1;
  let after = whole(head, cell);
  while (after >= 0 && isBefore(state, after, post)) {
    before = after;
    after = whole(next, after);
  }
  next[post] = after;
  if (before < 0) head[cell] = post;
  else next[before] = post;
  state.work[worker] = whole(state.work, worker) + whole(problem.minutes, post);
  state.cost += (problem.fit[candidacy] as number) + (problem.movedCost[from] as number);
  meet(state, stretch, worker);
  if (post === whole(problem.postsFrom, stretch)) fill(state, stretch);
}

/** In order of time; what begins at the same time, by what it is. */
function isBefore({ start }: WeekState, a: number, b: number): boolean {
  return whole(start, a) < whole(start, b) || (whole(start, a) === whole(start, b) && a > b);
}

function take(state: WeekState, post: number): void {
  const { problem, owner, next, head } = state;
  const worker = whole(owner, post);
  const stretch = whole(problem.stretchOf, post);
  const from = whole(problem.startsFrom, stretch) + whole(state.option, post);
  const cell = worker * CELLS + (problem.startCell[from] as number);
  touch(state, cell, worker);
  let before = -1;
  let at = whole(head, cell);
  while (at !== post) {
    before = at;
    at = whole(next, at);
  }
  if (before < 0) head[cell] = whole(next, post);
  else next[before] = whole(next, post);
  owner[post] = -1;
  state.work[worker] = whole(state.work, worker) - whole(problem.minutes, post);
  state.cost -= (problem.fit[whole(state.by, post)] as number) + (problem.movedCost[from] as number);
  part(state, stretch, worker);
  if (post === whole(problem.postsFrom, stretch)) empty(state, stretch);
}

function meet(state: WeekState, stretch: number, worker: number): void {
  const { problem, visits } = state;
  const person = whole(problem.personOf, stretch);
  const pair = person * problem.workers + worker;
  visits[pair] = (visits[pair] as number) + 1;
  const face = problem.face[pair] as number;
  if (visits[pair] !== 1 || face === ANYWAY) return;
  state.faces[person] = whole(state.faces, person) + 1;
  state.cost += problem.facePrice[face] as number;
  if (state.isTouchedPerson[person]) return;
  state.isTouchedPerson[person] = 1;
  state.touchedPeople[state.touchedPersonCount++] = person;
}

function part(state: WeekState, stretch: number, worker: number): void {
  const { problem, visits } = state;
  const person = whole(problem.personOf, stretch);
  const pair = person * problem.workers + worker;
  visits[pair] = (visits[pair] as number) - 1;
  const face = problem.face[pair] as number;
  if (visits[pair] !== 0 || face === ANYWAY) return;
  state.faces[person] = whole(state.faces, person) - 1;
  state.cost -= problem.facePrice[face] as number;
}

/** A stretch is open no more: its first post has someone. */
function fill(state: WeekState, stretch: number): void {
  const { open, openAt, problem } = state;
  const at = whole(openAt, stretch);
  const last = whole(open, --state.opened);
  open[at] = last;
  openAt[last] = at;
  openAt[stretch] = -1;
  state.cost -= problem.openCost[stretch] as number;
}

function empty(state: WeekState, stretch: number): void {
  state.openAt[stretch] = state.opened;
  state.open[state.opened++] = stretch;
  state.cost += state.problem.openCost[stretch] as number;
}

function touch(state: WeekState, cell: number, worker: number): void {
  state.isStale[cell] = 1;
  if (!state.isTouchedCell[cell]) {
    state.isTouchedCell[cell] = 1;
    copySums(state.cells, cell, state.before, state.touchedCellCount);
    state.touchedCells[state.touchedCellCount++] = cell;
  }
  if (!state.isTouchedWorker[worker]) {
    state.isTouchedWorker[worker] = 1;
    state.hoursBefore[state.touchedWorkerCount] = state.hoursCost[worker] as number;
    state.touchedWorkers[state.touchedWorkerCount++] = worker;
  }
}

function copySums(from: CellSums, at: number, to: CellSums, there: number): void {
  to.cost[there] = from.cost[at] as number;
  to.first[there] = from.first[at] as number;
  to.last[there] = from.last[at] as number;
  to.firstNew[there] = from.firstNew[at] as number;
  to.lastNew[there] = from.lastNew[at] as number;
  to.tail[there] = from.tail[at] as number;
  to.touches[there] = from.touches[at] as number;
}
