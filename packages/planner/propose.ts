import type { InstanceDocument } from './instance/document.ts';
import { type Scorecard, score } from './score/score.ts';
import { clockOf, type Effort } from './search/effort.ts';
import { beginRun, planOf, runLeg } from './search/run.ts';
import type { Plan } from './solution/document.ts';

/** How a search is doing. */
export interface Progress {
  /** From 0 to 1. */
  readonly done: number;
  /** What the best plan so far costs. */
  readonly cost: number;
  /** The best plan so far, written down when asked for. */
  readonly plan: () => Plan;
}

/** A plan, judged by the scorer, which shares nothing with the search. */
export interface Proposal {
  readonly plan: Plan;
  readonly card: Scorecard;
  /** Changes drawn, over all threads. */
  readonly draws: number;
}

/** How often a search tells how it is doing. */
const LEGS = 20;

/**
 * Searches for the best plan of a day, in this thread. Tells how it is doing twenty times on the way, the first time
 * with the plan it starts from. Throws if someone who must be visited needs what no caregiver may give.
 */
export function propose(
  instance: InstanceDocument,
  effort: Effort,
  onProgress?: (progress: Progress) => void,
): Proposal {
  const clock = clockOf(effort);
  const run = beginRun(instance, effort.seed);
  for (let leg = 0; leg <= LEGS; leg++) {
    if (leg > 0) runLeg(run, leg / LEGS, clock);
    onProgress?.({ done: leg / LEGS, cost: run.best.cost, plan: () => planOf(run) });
  }
  const plan = planOf(run);
  return { plan, card: score(instance, plan), draws: run.draws };
}
