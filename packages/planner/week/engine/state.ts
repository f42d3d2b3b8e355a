import { CELLS, type WeekProblem } from './problem.ts';

/**
 * A plan in the making. What each worker holds on a day is a list of nodes in order of time, a *cell*. It always keeps
 * all rules; what a trial changed is taken back if it does not.
 */
export interface WeekState {
  readonly problem: WeekProblem;
  /** Of each node: who has it, -1 for nobody; when it begins; which candidacy of a post it is by; what follows it. */
  readonly owner: Int32Array;
  readonly start: Int32Array;
  readonly option: Int32Array;
  readonly by: Int32Array;
  readonly next: Int32Array;
  /** The first node of each cell, -1 where nothing is held. */
  readonly head: Int32Array;
  readonly cells: CellSums;
  /** Minutes proposed to each worker, and what their hours cost. */
  readonly work: Int32Array;
  readonly hoursCost: Float64Array;
  /** How many visits each worker makes to each person, and how many new faces each person sees. */
  readonly visits: Uint8Array;
  readonly faces: Int32Array;
  /** Stretches that are open, in no order, and where each stands among them; -1 if it is not. */
  readonly open: Int32Array;
  readonly openAt: Int32Array;
  opened: number;
  cost: number;

  /** What this trial did: posts placed and removed, in order. */
  readonly done: Int32Array;
  doneCount: number;
  /** Cells, workers and people this trial touched, and what was known of them before. */
  readonly touchedCells: Int32Array;
  touchedCellCount: number;
  readonly isTouchedCell: Uint8Array;
  /** Whether its list has changed since it was weighed. */
  readonly isStale: Uint8Array;
  readonly before: CellSums;
  readonly touchedWorkers: Int32Array;
  touchedWorkerCount: number;
  readonly isTouchedWorker: Uint8Array;
  readonly hoursBefore: Float64Array;
  readonly touchedPeople: Int32Array;
  touchedPersonCount: number;
  readonly isTouchedPerson: Uint8Array;
  costBefore: number;
}

/** What follows from the list of a cell. */
export interface CellSums {
  readonly cost: Float64Array;
  /** When the first begins, when the last ends: of all nodes, and of proposals alone. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly firstNew: Int32Array;
  readonly lastNew: Int32Array;
  /** The node that begins last. */
  readonly tail: Int32Array;
  /** Days of the week it touches, a bit each. */
  readonly touches: Uint8Array;
}

export const NEVER = 0x3fffffff;

function cellSums(count: number): CellSums {
  const filled = (value: number) => new Int32Array(count).fill(value);
  return {
    cost: new Float64Array(count),
    first: filled(NEVER),
    last: filled(-NEVER),
    firstNew: filled(NEVER),
    lastNew: filled(-NEVER),
    tail: filled(-1),
    touches: new Uint8Array(count),
  };
}

/** How much a trial may do at most. */
const TRIAL = 4_096;

/** A state in which nothing is proposed yet; bookings stand in no cell. @see emptyWeek */
export function blankState(problem: WeekProblem): WeekState {
  const { posts, nodes, workers, people, stretches } = problem;
  const cells = workers * CELLS;
  return {
    problem,
    owner: new Int32Array(nodes).fill(-1),
    start: new Int32Array(nodes),
    option: new Int32Array(posts),
    by: new Int32Array(posts).fill(-1),
    next: new Int32Array(nodes).fill(-1),
    head: new Int32Array(cells).fill(-1),
    cells: cellSums(cells),
    work: new Int32Array(workers),
    hoursCost: new Float64Array(workers),
    visits: new Uint8Array(people * workers),
    faces: new Int32Array(people),
    open: new Int32Array(stretches),
    openAt: new Int32Array(stretches).fill(-1),
    opened: 0,
    cost: 0,
    done: new Int32Array(TRIAL * 4),
    doneCount: 0,
    touchedCells: new Int32Array(TRIAL),
    touchedCellCount: 0,
    isTouchedCell: new Uint8Array(cells),
    isStale: new Uint8Array(cells),
    before: cellSums(TRIAL),
    touchedWorkers: new Int32Array(TRIAL),
    touchedWorkerCount: 0,
    isTouchedWorker: new Uint8Array(workers),
    hoursBefore: new Float64Array(TRIAL),
    touchedPeople: new Int32Array(TRIAL),
    touchedPersonCount: 0,
    isTouchedPerson: new Uint8Array(people),
    costBefore: 0,
  };
}
