import { clockOf, type Effort } from '../search/effort.ts';
import type { WeekPlan } from './document/plan.ts';
import type { Week } from './document/week.ts';
import { beginWeek, runWeek, weekPlanOf } from './engine/run.ts';
import type { WeekScorecard } from './score/card.ts';
import { scoreWeek } from './score/score.ts';

/** How a search of a week is doing. */
export interface WeekProgress {
  /** From 0 to 1. */
  readonly done: number;
  /** What the best plan so far costs, in points. */
  readonly cost: number;
  /** The best plan so far, written down when asked for. */
  readonly plan: () => WeekPlan;
}

/** A plan of a week, judged by the scorer, which shares nothing with the search. */
export interface WeekProposal {
  readonly plan: WeekPlan;
  readonly card: WeekScorecard;
  /** Changes drawn. */
  readonly draws: number;
}

/** How often a search tells how it is doing. */
const LEGS = 20;

/**
 * Searches for the best week, in this thread. Tells how it is doing twenty times on the way, the first time with the
 * plan it starts from. Equal weeks, seeds and draws give equal plans. Never throws over a week that `parseWeek` let
 * pass: what cannot be covered stays open. {@link explainWeek} says why.
 */
export function proposeWeek(
  week: Week,
  effort: Effort,
  onProgress?: (progress: WeekProgress) => void,
): WeekProposal {
  const clock = clockOf(effort);
  const run = beginWeek(week, effort.seed);
  for (let leg = 0; leg <= LEGS; leg++) {
    if (leg > 0) runWeek(run, leg / LEGS, clock);
    onProgress?.({ done: leg / LEGS, cost: run.best.cost, plan: () => weekPlanOf(run) });
  }
  const plan = weekPlanOf(run);
  return { plan, card: scoreWeek(week, plan), draws: run.draws };
}
