import type { InstanceDocument } from '../instance/document.ts';
import type { Plan } from '../solution/document.ts';
import { anneal, type Clock, type Range } from './anneal.ts';
import { construct } from './construct.ts';
import { compile } from './problem.ts';
import { Random } from './random.ts';
import { type Search, searchOf } from './search.ts';
import { refresh, restore, type Snapshot, snapshotOf } from './snapshot.ts';
import { emptyState } from './state.ts';
import { rangeOf } from './temperature.ts';
import { writtenPlan } from './written.ts';

/** A search that is under way: it has a plan at any time, and becomes better leg by leg. */
export interface Run {
  readonly search: Search;
  readonly range: Range;
  best: Snapshot;
  /** Where the last leg ended: not always at the best plan. */
  last: Snapshot;
  draws: number;
}

/** A first plan for an instance, from which a search may go on. */
export function beginRun(instance: InstanceDocument, seed: number): Run {
  const problem = compile(instance);
  const state = emptyState(problem);
  refresh(state);
  construct(state);
  const cost = refresh(state);
  const search = searchOf(problem, state, new Random(seed));
  const last = snapshotOf(state, cost);
  return { search, range: rangeOf(search), best: snapshotOf(state, cost), last, draws: 0 };
}

/** Cools on until the clock says so. The clock is told the draws of the whole run. */
export function runLeg(run: Run, until: number, clock: Clock): void {
  const before = run.draws;
  const { best, last, draws } = anneal(run.search, run.range, until, (since) => clock(before + since));
  run.draws += draws;
  run.last = last;
  if (best.cost < run.best.cost) run.best = best;
}

/** Goes on from a plan that another run of the same instance came to. */
export function adopt(run: Run, last: Snapshot): void {
  last.cost = restore(run.search.state, last);
  run.last = last;
}

/** The best plan so far, with names and times. The run can go on afterwards. */
export function planOf(run: Run): Plan {
  restore(run.search.state, run.best);
  const plan = writtenPlan(run.search.state);
  restore(run.search.state, run.last);
  return plan;
}
