import { type DateText, dateOf, type InstantText, ok, type Result, refusal, refused } from '@kith/kernel';
import { type PayTerms, statusOf, termsOn } from './terms.ts';

/** What there is already when terms are offered. */
export interface Before {
  readonly all: readonly PayTerms[];
  /** The last day that something of the worker's was booked for. */
  readonly bookedUntil?: DateText;
}

/**
 * Terms as they may be offered. What was worked is never paid anew by later terms, and nobody is employed and
 * independent at once (P12). Refusals: `NOT_RETROACTIVE`, `STATUS_EXCLUSIVE`, `BAD_INPUT`.
 */
export function offered(terms: PayTerms, before: Before, now: InstantText): Result<PayTerms> {
  const isSalaried = terms.basis === 'SALARIED';
  if (isSalaried !== (terms.guaranteedMinutes !== undefined)) {
    const problem = isSalaried ? 'a salary needs the hours a week it is for' : 'for salaries only';
    return refused(refusal('BAD_INPUT', { fields: [{ field: 'guaranteedMinutes', problem }] }));
  }
  return fits(terms, before, now);
}

/**
 * The worker's own word on terms. A yes that comes when the day is over, or another status holds meanwhile, is refused.
 * Said again: the same. Refusals: `ALREADY_ANSWERED`, `NOT_RETROACTIVE`, `STATUS_EXCLUSIVE`.
 */
export function answered(
  terms: PayTerms,
  accepted: boolean,
  before: Before,
  now: InstantText,
): Result<PayTerms> {
  if (terms.answer) {
    return terms.answer.accepted === accepted ? ok(terms) : refused(refusal('ALREADY_ANSWERED'));
  }
  const after: PayTerms = { ...terms, answer: { accepted, at: now } };
  return accepted ? fits(after, before, now) : ok(after);
}

/**
 * Terms that end. Refusals: `NOT_RETROACTIVE` for a day that is over, `WRONG_STATE` for terms that were never agreed or
 * had not begun by then.
 */
export function ended(terms: PayTerms, endsOn: DateText, now: InstantText): Result<PayTerms> {
  if (terms.endsOn === endsOn) return ok(terms);
  if (!terms.answer?.accepted || endsOn < terms.from) return refused(refusal('WRONG_STATE'));
  if (endsOn < dateOf(now)) return refused(refusal('NOT_RETROACTIVE'));
  return ok({ ...terms, endsOn });
}

function fits(terms: PayTerms, { all, bookedUntil }: Before, now: InstantText): Result<PayTerms> {
  const others = all.filter(({ id }) => id !== terms.id);
  const agreed = others.filter(({ answer }) => answer?.accepted);
  // Only the very first terms may begin in the past: a circle that comes to Kith brings its workers with it.
  const isLate = agreed.length > 0 ? terms.from <= dateOf(now) : terms.from <= (bookedUntil ?? '');
  if (isLate) return refused(refusal('NOT_RETROACTIVE'));
  const status = statusOf(terms.basis);
  const sameDay = termsOn(others, terms.from);
  const later = agreed.filter(({ from }) => from > terms.from);
  const isExclusive = [...(sameDay ? [sameDay] : []), ...later].every(
    (other) => statusOf(other.basis) === status,
  );
  return isExclusive ? ok(terms) : refused(refusal('STATUS_EXCLUSIVE'));
}
