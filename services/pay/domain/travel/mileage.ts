import { divideHalfUp, type Pence } from '@kith/kernel';
import { type Rates, rateOn } from '../rules/rate-table.ts';

/** What was paid for miles, and what is approved for them. Mileage is an expense, never pay (P10). */
export interface Mileage {
  readonly tenthsOfMiles: number;
  /** Pence a mile. */
  readonly milePence: Pence;
  readonly pence: Pence;
  /** What is free of tax for these miles; of what is not paid of it a worker can claim relief. */
  readonly approved: Pence;
  /** Of which table and version. */
  readonly version: string;
}

/**
 * Mileage for a way. `soFar` are the tenths of miles driven before in the same tax year: beyond a number of miles the
 * lower rate is approved.
 */
export function mileageFor(
  tenthsOfMiles: number,
  milePence: Pence,
  { rates, on, soFar }: { readonly rates: Rates; readonly on: string; readonly soFar: number },
): Mileage {
  const full = rateOn(rates, 'MILEAGE', 'FULL_RATE_A_MILE', on);
  const lower = rateOn(rates, 'MILEAGE', 'LOWER_RATE_A_MILE', on);
  const limit = rateOn(rates, 'MILEAGE', 'MILES_AT_FULL_RATE', on).value * 10;
  const atFull = Math.max(0, Math.min(tenthsOfMiles, limit - soFar));
  return {
    tenthsOfMiles,
    milePence,
    pence: divideHalfUp(tenthsOfMiles * milePence, 10),
    approved: divideHalfUp(atFull * full.value + (tenthsOfMiles - atFull) * lower.value, 10),
    version: full.version,
  };
}

/** The tax year of a day, by the year it begins in: it begins on 6 April. */
export function taxYearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '04-06' ? year : year - 1;
}
