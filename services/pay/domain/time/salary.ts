import {
  type CircleSlug,
  type DateText,
  derivedId,
  divideHalfUp,
  type InstantText,
  type MonthText,
  type Pence,
  payFor,
  Temporal,
} from '@kith/kernel';
import type { Entry } from '../ledger.ts';
import { nothing } from '../price.ts';
import { paidPart } from '../rules/paid-kinds.ts';
import type { PayTerms } from '../terms/terms.ts';

const WEEKS = 52;
const MONTHS = 12;

/** What a salary comes to in a year, in pence: guaranteed hours of 52 weeks (P8). */
export function yearlyOf({ guaranteedMinutes = 0, ratePence }: PayTerms): Pence {
  return payFor(guaranteedMinutes * WEEKS, ratePence);
}

/**
 * What a salary comes to in a month, in pence: a twelfth, so rounded that twelve months are a year to the penny; of a
 * month that the terms hold for in part, as many days. Visits have no part in it (P8).
 */
function salaryOf(terms: PayTerms, month: MonthText, days: number): Pence {
  const { month: nth, daysInMonth } = Temporal.PlainYearMonth.from(month);
  const until = (months: number) => divideHalfUp(yearlyOf(terms) * months, MONTHS);
  return divideHalfUp((until(nth) - until(nth - 1)) * days, daysInMonth);
}

/** The entry of a month's salary. Its id follows from terms and month: it is booked once. */
export function entryForSalary(
  terms: PayTerms,
  { month, days, lastDay }: { readonly month: MonthText; readonly days: number; readonly lastDay: DateText },
  circle: CircleSlug,
  now: InstantText,
): Entry {
  const { id, workerId, basis, ratePence } = terms;
  const pence = salaryOf(terms, month, days);
  return {
    entryId: derivedId('entry', `${id}#${month}`, lastDay),
    bookedAt: now,
    cause: 'SALARY',
    work: {
      workedOn: lastDay,
      hostCircle: circle,
      homeCircle: circle,
      minutes: {},
      paidMinutes: 0,
      ratePence,
      price: nothing,
      wage: { basis, termsId: id, minutes: 0, ratePence, pence },
      ruleFrom: paidPart({}, lastDay, 'EMPLOYED').ruleFrom,
    },
    postings: [
      { account: `worker:${workerId}`, pence: -pence },
      { account: 'wages', pence },
    ],
  };
}
