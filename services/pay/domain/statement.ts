import type { MinutesByKind } from '@kith/contracts';
import { divideHalfUp, type Pence } from '@kith/kernel';
import type { Work } from './ledger.ts';
import { sumOf, totalOf } from './minutes.ts';

/** A worker's pay for a stretch of days. Amounts in pence, rates in pence an hour. */
interface StatementSums {
  readonly time: MinutesByKind;
  readonly workedMinutes: number;
  readonly paidMinutes: number;
  /** In per cent, one decimal; null when nothing was worked. */
  readonly paidSharePercent: number | null;
  readonly listed: Pence;
  /** Commons Contribution taken off. */
  readonly contribution: Pence;
  readonly pay: Pence;
  /** Listed pay over every hour worked, paid or not; null when nothing was worked. Shown however low it is (P2). */
  readonly trueHourlyRate: Pence | null;
  readonly takeHomeHourlyRate: Pence | null;
}

/** Sums up what a worker did in a stretch of days. */
export function statementOf(works: readonly Work[]): StatementSums {
  const time = sumOf(works.map(({ minutes }) => minutes));
  const workedMinutes = totalOf(time);
  const paidMinutes = sum(works, (work) => work.paidMinutes);
  const listed = sum(works, ({ price }) => price.listed);
  const pay = sum(works, ({ price }) => price.net);
  return {
    time,
    workedMinutes,
    paidMinutes,
    paidSharePercent: workedMinutes === 0 ? null : divideHalfUp(paidMinutes * 1000, workedMinutes) / 10,
    listed,
    contribution: listed - pay,
    pay,
    trueHourlyRate: perHour(listed, workedMinutes),
    takeHomeHourlyRate: perHour(pay, workedMinutes),
  };
}

function perHour(pence: Pence, minutes: number): Pence | null {
  return minutes === 0 ? null : divideHalfUp(pence * 60, minutes);
}

function sum(works: readonly Work[], of: (work: Work) => number): number {
  return works.reduce((total, work) => total + of(work), 0);
}
