export { type ComponentName, type InstanceDocument, parseInstance } from './instance/document.ts';
export { type Progress, type Proposal, propose } from './propose.ts';
export type { Violation } from './score/rules.ts';
export { type Scorecard, score } from './score/score.ts';
export type { Effort } from './search/effort.ts';
export { type Plan, parsePlan, type Stop } from './solution/document.ts';
export { solutionDocument } from './solution/write.ts';
