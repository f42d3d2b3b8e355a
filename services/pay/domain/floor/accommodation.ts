import { addDays, type DateText, type Pence } from '@kith/kernel';
import { type Rates, rateOn } from '../rules/rate-table.ts';
import { type PayTerms, termsOn } from '../terms/terms.ts';

/** A home that comes with the work. */
interface Accommodation {
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

/** The home that someone's terms gave them in a period, day by day. */
export function accommodationOf(
  terms: readonly PayTerms[],
  { from, to }: { readonly from: DateText; readonly to: DateText },
): Accommodation {
  let [days, charge] = [0, 0];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const pence = termsOn(terms, day)?.homePenceADay;
    if (pence === undefined) continue;
    days += 1;
    charge += pence;
  }
  return { days, charge };
}
