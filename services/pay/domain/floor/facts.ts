import { type Pence, payFor } from '@kith/kernel';
import type { Work } from '../ledger.ts';
import { totalOf } from '../minutes.ts';
import { countable } from '../rules/countable-time.ts';
import { earnedBy } from '../statement.ts';
import type { PeriodPay } from './floor-test.ts';

/** What a floor asks of a period, and whether it is that of someone employed. */
export interface FloorFacts extends PeriodPay {
  readonly isWorker: boolean;
}

const none: PeriodPay = { minutes: 0, paidMinutes: 0, pay: 0, costs: 0, accommodation: 0 };

/**
 * What a floor asks of what someone did in a period (P3). Of someone employed only what they did as such counts; of
 * someone independent everything, for what it would be.
 */
export function factsOf(works: readonly Work[]): FloorFacts {
  const asWorker = works.filter(({ wage }) => wage !== undefined);
  const isWorker = asWorker.length > 0;
  const counted = (isWorker ? asWorker : works).map(factsOfOne);
  return { ...counted.reduce(sumOfTwo, none), isWorker };
}

/** The facts of a period of which a part was told before. */
export function together(one: FloorFacts, other: FloorFacts): FloorFacts {
  if (one.isWorker !== other.isWorker) return one.isWorker ? one : other;
  return { ...sumOfTwo(one, other), isWorker: one.isWorker };
}

function factsOfOne(work: Work): PeriodPay {
  const { wage, shift, visitId, leg, extra, mileage } = work;
  // Miles that were paid less than is approved are money spent for work; what was paid for them is no pay (P10).
  const costs = mileage ? Math.max(0, mileage.approved - mileage.pence) : 0;
  if (extra) return { ...none, pay: extra === 'TOP_UP' ? earnedBy(work).pay : 0 };
  if (shift) {
    const { minutes, pay } = earnedBy(work);
    return { ...none, minutes: shift.minutes, paidMinutes: minutes, pay, costs };
  }
  // Visits within a shift, and ways between them, are in its minutes; a salary stands for its basic hours, whatever was done in them.
  if (wage?.basis === 'SHIFT' && (visitId || leg)) return { ...none, costs };
  if (wage?.basis === 'SALARIED') return { ...none, ...basicHours(wage), costs };
  return { ...hoursOf(work), costs, accommodation: 0 };
}

/** The hours that a part of a salary is for: rounded down, so that the rounding of its pence never fails it. */
function basicHours({ pence, ratePence }: { readonly pence: Pence; readonly ratePence: Pence }) {
  const minutes = ratePence > 0 ? Math.trunc((pence * 60) / ratePence) : 0;
  return { minutes, paidMinutes: minutes, pay: pence };
}

/** Time by the hour: what was paid for time that does not count, as a sleep-in, does not count either. */
function hoursOf(work: Work): Pick<PeriodPay, 'minutes' | 'paidMinutes' | 'pay'> {
  const { minutes } = countable(work.minutes, work.workedOn);
  const earned = earnedBy(work);
  const others = work.wage ? totalOf(work.minutes) - minutes : 0;
  return {
    minutes,
    paidMinutes: earned.minutes - others,
    pay: earned.pay - payFor(others, earned.ratePence),
  };
}

function sumOfTwo(one: PeriodPay, other: PeriodPay): PeriodPay {
  return {
    minutes: one.minutes + other.minutes,
    paidMinutes: one.paidMinutes + other.paidMinutes,
    pay: one.pay + other.pay,
    costs: one.costs + other.costs,
    accommodation: one.accommodation + other.accommodation,
  };
}
