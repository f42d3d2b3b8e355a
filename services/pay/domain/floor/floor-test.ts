import { divideHalfUp, type Pence } from '@kith/kernel';
import type { DatedRate } from '../rules/rate-table.ts';

/** A pay reference period of one worker, as far as a floor asks about it. Amounts in pence. */
export interface PeriodPay {
  /** Minutes the floor is due for, paid or not. */
  readonly minutes: number;
  /** Of these, those paid at the hourly rate. */
  readonly paidMinutes: number;
  /** Pay for work: no expenses paid back, no holiday pay. */
  readonly pay: Pence;
  /** What the worker spent for work and was not given back. */
  readonly costs: Pence;
  /** What living accommodation adds, or (negative) takes away. */
  readonly accommodation: Pence;
}

/** Whether a period reaches a floor. Pence, and pence an hour. */
export interface FloorOutcome {
  readonly passes: boolean;
  /** The rate to reach, with its table, version and source. */
  readonly required: DatedRate;
  readonly minutes: number;
  /** Pay less costs, with accommodation. */
  readonly counted: Pence;
  /** What an hour came to, rounded for reading: the test itself rounds nothing. Null without any time. */
  readonly hourly: Pence | null;
  /** What is missing, rounded up to the penny: paid on top, the period passes. */
  readonly shortfall: Pence;
}

/**
 * Tests a period against a rate an hour (P3): passes when `counted ÷ hours` is the rate at least, which is compared as
 * whole numbers, `counted × 60` with `rate × minutes`.
 */
export function testFloor(period: PeriodPay, required: DatedRate): FloorOutcome {
  const { minutes } = period;
  const counted = countedPay(period);
  // A correction may take back more than there is: nothing is due for no time.
  const missing = minutes <= 0 ? 0 : Math.max(0, required.value * minutes - counted * 60);
  return {
    passes: missing === 0,
    required,
    minutes,
    counted,
    hourly: minutes <= 0 ? null : divideHalfUp(counted * 60, minutes),
    shortfall: divideUp(missing, 60),
  };
}

/** Pay as a floor counts it: less what the worker spent, with what accommodation adds or takes. */
function countedPay({ pay, costs, accommodation }: PeriodPay): Pence {
  return pay - costs + accommodation;
}

/**
 * The part of all hours that has to be paid at a listed rate to reach a floor, costs aside, in per cent with one
 * decimal; null without a rate. More than 100 when the rate itself lies below the floor.
 */
export function breakEvenPaidShare(ratePence: Pence, requiredPence: Pence): number | null {
  return ratePence === 0 ? null : divideHalfUp(requiredPence * 1000, ratePence) / 10;
}

/** Whole pence that are never less than the exact amount. Neither may be negative. */
export function divideUp(numerator: number, denominator: number): number {
  return Math.ceil(numerator / denominator);
}
