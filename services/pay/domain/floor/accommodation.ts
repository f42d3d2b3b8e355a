import type { DateText, Pence } from '@kith/kernel';
import { type Rates, rateOn } from '../rules/rate-table.ts';

/** A home that comes with the work. */
export interface Accommodation {
  /** Full days of the period on which it was there. */
  readonly days: number;
  /** What the worker paid for it, or was deducted, in the period. */
  readonly charge: Pence;
}

/**
 * What accommodation does to pay as the minimum wage counts it, in pence: free of charge it adds the offset of each day;
 * charged for, what is charged above the offset is taken away. The offset is that of the period's first day.
 */
export function accommodationCounts(
  rates: Rates,
  { days, charge }: Accommodation,
  firstDay: DateText,
): Pence {
  const offset = days * rateOn(rates, 'MINIMUM_WAGE', 'ACCOMMODATION_OFFSET_A_DAY', firstDay).value;
  if (charge === 0) return offset;
  return Math.min(0, offset - charge) || 0;
}
