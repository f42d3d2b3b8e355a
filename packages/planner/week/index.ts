export { parseWeekPlan, type WeekPlan, type WeekVisit } from './document/plan.ts';
export { parseWeek, type Week, type WeekInput } from './document/week.ts';
export { explainWeek } from './explain/explain.ts';
export type {
  ExplainedVisit,
  OpenStretch,
  WeekBarrier,
  WeekExplained,
  WeekReason,
} from './explain/types.ts';
export { proposeWeek, type WeekProgress, type WeekProposal } from './propose.ts';
export type { WeekComponent, WeekRule, WeekScorecard, WeekViolation } from './score/card.ts';
export { scoreWeek } from './score/score.ts';
