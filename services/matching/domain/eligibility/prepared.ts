import { addDays, type DateText, dateOf, instantAt, type TimeWindow } from '@kith/kernel';
import { openSpans } from '../availability.ts';
import { bookingsOf, type DiaryDay } from '../diary.ts';
import { regulatedOn } from '../rules/regulated.ts';
import { type Span, spanOf } from '../span.ts';
import type { Training } from '../team-record.ts';
import type { Vetting, Worker } from '../worker.ts';

/** A worker, and what the circle knows of them that bears on taking hours. */
export interface Candidate {
  readonly worker: Worker;
  readonly vetting: Vetting | undefined;
  /** Their diary on every date the hours touch, at least. */
  readonly diary: readonly DiaryDay[];
  /** Their confirmed trainings, at least those the hours need. */
  readonly trainings?: readonly (Training | undefined)[];
}

/** A candidate made ready for many hours: what follows from dates and rules is worked out once. */
export interface Prepared {
  readonly worker: Worker;
  /** When they want to work, joined. */
  readonly open: readonly Span[];
  /** What they hold, over all circles. */
  readonly held: readonly Span[];
  /** The moment from which their check is not clear any more; the beginning of time when it is not. */
  readonly clearUntil: number;
  /** The moment from which a training no longer counts, by skill. */
  readonly trainedUntil: ReadonlyMap<string, number>;
  /** What volunteers and peers do not do. */
  readonly regulated: ReadonlySet<string>;
}

/** Makes a candidate ready for hours within a stretch of time. */
export function prepared(candidate: Candidate, { from, to }: TimeWindow): Prepared {
  const { worker, vetting, diary, trainings = [] } = candidate;
  const first = dateOf(from);
  return {
    worker,
    open: openSpans(worker, first, dateOf(to)),
    held: bookingsOf(diary).map(spanOf),
    clearUntil: vetting?.clearUntil === undefined ? Number.NEGATIVE_INFINITY : endOf(vetting.clearUntil),
    trainedUntil: new Map(trainings.flatMap((one) => (one ? [[one.skill, endOf(one.until)]] : []))),
    regulated: regulatedOn(first),
  };
}

function endOf(day: DateText): number {
  return Date.parse(instantAt(addDays(day, 1), '00:00'));
}
