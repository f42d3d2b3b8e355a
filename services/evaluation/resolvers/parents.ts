import type { MonthText } from '@kith/kernel';
import type { Appeal } from '../domain/co-op/appeal.ts';
import type { CircleVote } from '../domain/co-op/vote.ts';
import type { MonthReport } from '../domain/months/report.ts';
import type { LibraryCopy } from '../store/co-op/deciding.ts';

/** What the fields of `MonthTold` are read from: the month, and what was frozen of it, if it was. */
export interface MonthToldParent {
  readonly month: MonthText;
  readonly report: MonthReport | undefined;
}

/** What the fields of `CircleVote` are read from. */
export type CircleVoteParent = CircleVote;

/** What the fields of `Appeal` are read from. */
export type AppealParent = Appeal;

/** What the fields of `LibraryCopy` are read from. */
export type LibraryCopyParent = LibraryCopy;
