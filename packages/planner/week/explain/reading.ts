import type { Week } from '../document/week.ts';
import type { Eligibility } from '../engine/eligible.ts';
import type { WeekProblem } from '../engine/problem.ts';
import type { WeekState } from '../engine/state.ts';

/** What explaining works with. */
export interface Explaining {
  readonly week: Week;
  readonly problem: WeekProblem;
  readonly state: WeekState;
  readonly eligibility: Eligibility;
}
