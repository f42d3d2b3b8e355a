import type { MinutesByKind } from '@kith/contracts';
import { divideHalfUp, type Pence } from '@kith/kernel';
import type { Work } from './ledger.ts';
import { sumOf, totalOf } from './minutes.ts';

/** What one thing paid a worker. Amounts in pence, the rate in pence an hour. */
export interface Earned {
  readonly minutes: number;
  readonly ratePence: Pence;
  readonly listed: Pence;
  /** Commons Contribution taken off. */
  readonly contribution: Pence;
  readonly pay: Pence;
}

/** A worker's pay for a stretch of days. Amounts in pence, rates in pence an hour. */
export interface StatementSums {
  readonly time: MinutesByKind;
  readonly workedMinutes: number;
  readonly paidMinutes: number;
  /** In per cent, one decimal; null when nothing was worked. */
  readonly paidSharePercent: number | null;
  /** Time with the people supported in all time worked, in per cent, one decimal (P7). */
  readonly contactSharePercent: number | null;
  readonly listed: Pence;
  readonly contribution: Pence;
  readonly pay: Pence;
  /**
   * Listed pay over every hour worked, paid or not, without holiday pay; null when nothing was worked. Shown however
   * low it is (P2).
   */
  readonly trueHourlyRate: Pence | null;
  readonly takeHomeHourlyRate: Pence | null;
  /** Paid for miles: an expense, no part of pay (P10). */
  readonly mileage: Pence;
  /** What is approved for those miles and was not paid: what a worker may claim relief for (P10). */
  readonly mileageUnpaid: Pence;
}

/** What something paid whoever did it: their wage, or as an independent their part of the price. */
export function earnedBy({ wage, price, paidMinutes, ratePence }: Work): Earned {
  if (wage) {
    const { minutes, pence } = wage;
    return { minutes, ratePence: wage.ratePence, listed: pence, contribution: 0, pay: pence };
  }
  const { listed, net } = price;
  return { minutes: paidMinutes, ratePence, listed, contribution: listed - net, pay: net };
}

/** Minutes something took: visits within a shift, and the ways between them, take none besides the shift. */
export function workedIn({ minutes, shift, wage, visitId, leg }: Work): number {
  if (shift) return shift.minutes;
  return (visitId || leg) && wage?.basis === 'SHIFT' ? 0 : totalOf(minutes);
}

/** Sums up what a worker did in a stretch of days. */
export function statementOf(works: readonly Work[]): StatementSums {
  const time = sumOf(works.map(({ minutes }) => minutes));
  const workedMinutes = sum(works, workedIn);
  const paidMinutes = sum(works, (work) => earnedBy(work).minutes);
  const listed = sum(works, (work) => earnedBy(work).listed);
  const pay = sum(works, (work) => earnedBy(work).pay);
  const holiday = sum(works, (work) => (work.extra === 'HOLIDAY' ? earnedBy(work).pay : 0));
  return {
    time,
    workedMinutes,
    paidMinutes,
    paidSharePercent: percent(paidMinutes, workedMinutes),
    contactSharePercent: percent(time.contact ?? 0, workedMinutes),
    listed,
    contribution: listed - pay,
    pay,
    trueHourlyRate: perHour(listed - holiday, workedMinutes),
    takeHomeHourlyRate: perHour(pay - holiday, workedMinutes),
    mileage: sum(works, ({ mileage }) => mileage?.pence ?? 0),
    mileageUnpaid: sum(works, ({ mileage }) => (mileage ? mileage.approved - mileage.pence : 0)),
  };
}

function percent(part: number, whole: number): number | null {
  return whole <= 0 ? null : divideHalfUp(part * 1000, whole) / 10;
}

function perHour(pence: Pence, minutes: number): Pence | null {
  return minutes <= 0 ? null : divideHalfUp(pence * 60, minutes);
}

function sum(works: readonly Work[], of: (work: Work) => number): number {
  return works.reduce((total, work) => total + of(work), 0);
}
