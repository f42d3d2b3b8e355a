import type { MonthText } from '@kith/kernel';
import type { OwnReading } from '../commands/rounds/my-questions.ts';
import type { Appeal } from '../domain/co-op/appeal.ts';
import type { CircleVote } from '../domain/co-op/vote.ts';
import type { InstrumentItem } from '../domain/instruments/instrument.ts';
import type { InstrumentSetup } from '../domain/instruments/setup.ts';
import type { Manner } from '../domain/instruments/wording.ts';
import type { MonthReport } from '../domain/months/report.ts';
import type { TeamAction } from '../domain/pulse/action.ts';
import type { Asked, AskedPart } from '../domain/rounds/asked.ts';
import type { Reflection } from '../domain/rounds/reflection.ts';
import type { RoundResults } from '../domain/rounds/results.ts';
import type { Round } from '../domain/rounds/round.ts';
import type { LibraryCopy } from '../store/co-op/deciding.ts';

/** A team elsewhere in the graph: its id is all that evaluation needs. */
export interface TeamParent {
  readonly id: string;
}

/** What the fields of `Instrument` are read from. */
export type InstrumentParent = InstrumentSetup;

/** What the fields of `FormItem` are read from. */
export interface FormItemParent extends Manner {
  readonly item: InstrumentItem;
}

/** What the fields of `Round` are read from. */
export type RoundParent = Round;

/** What the fields of `RoundResults` are read from. */
export type RoundResultsParent = RoundResults;

/** What the fields of `Questions` are read from. */
export interface QuestionsParent extends Manner {
  readonly round: Round;
  readonly asked: Asked;
}

/** What the fields of `QuestionsPart` are read from. */
export interface QuestionsPartParent extends Manner {
  readonly part: AskedPart;
}

/** What the fields of `TeamReflection` are read from. */
export type TeamReflectionParent = Reflection;

/** What the fields of `OwnScore` are read from. */
export type OwnScoreParent = OwnReading;

/** What the fields of `MonthTold` are read from: the month, and what was frozen of it, if it was. */
export interface MonthToldParent {
  readonly month: MonthText;
  readonly report: MonthReport | undefined;
}

/** What the fields of `TeamAction` are read from. */
export type TeamActionParent = TeamAction;

/** What the fields of `CircleVote` are read from. */
export type CircleVoteParent = CircleVote;

/** What the fields of `Appeal` are read from. */
export type AppealParent = Appeal;

/** What the fields of `LibraryCopy` are read from. */
export type LibraryCopyParent = LibraryCopy;
