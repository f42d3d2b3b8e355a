import {
  type CircleSlug,
  type DateText,
  ok,
  overlaps,
  type PersonId,
  type Result,
  refusal,
  refused,
  type TimeWindow,
} from '@kith/kernel';

/** The most answers about one stretch of time. */
const MOST_ANSWERS = 3;

/** Whether hours of one circle on one day would fit a worker's working time: what was answered so far (F6). */
export interface WorkingTimeAnswers {
  readonly workerId: PersonId;
  /** The circle of the team. */
  readonly circle: CircleSlug;
  readonly date: DateText;
  readonly answers: readonly (TimeWindow & { readonly fits: boolean })[];
}

/**
 * Whether one more answer may be given. It is about the stretch of time, not the offer: the same gap offered again, or
 * with other hours, counts with it. So does every "does not fit" of that circle and day, whatever stretch it was about,
 * as else hours side by side would tell what one may not ask thrice; hours that fitted and were taken side by side do
 * not. Refusal: `ORACLE_LIMIT`, before anything is worked out.
 */
export function mayAnswer({ answers }: WorkingTimeAnswers, window: TimeWindow): Result<true> {
  const counted = answers.filter((answer) => !answer.fits || overlaps(answer, window));
  return counted.length < MOST_ANSWERS ? ok(true) : refused(refusal('ORACLE_LIMIT'));
}

/** What was answered, with one answer more. */
export function withAnswer(
  known: WorkingTimeAnswers,
  { from, to }: TimeWindow,
  fits: boolean,
): WorkingTimeAnswers {
  return { ...known, answers: [...known.answers, { from, to, fits }] };
}
