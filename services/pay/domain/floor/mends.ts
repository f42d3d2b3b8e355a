import type { Pence } from '@kith/kernel';
import { divideUp, type FloorOutcome, type PeriodPay } from './floor-test.ts';

/** One way to mend a shortfall by itself. */
export type Mend =
  /** Pay the shortfall on top. */
  | { readonly how: 'TOP_UP'; readonly pence: Pence }
  /** Give back what they spent for work, as far as it takes. */
  | { readonly how: 'PAY_COSTS_BACK'; readonly pence: Pence }
  /** Pay so many more of the minutes they worked, at their rate. */
  | { readonly how: 'PAY_MORE_TIME'; readonly minutes: number }
  /** Pay the same minutes at this rate an hour. */
  | { readonly how: 'RAISE_RATE'; readonly ratePence: Pence };

/** What would mend a shortfall: each of them alone is enough (P3). Nothing when there is none. */
export function mendsOf(period: PeriodPay, outcome: FloorOutcome, ratePence: Pence): Mend[] {
  const { shortfall, minutes } = outcome;
  if (shortfall === 0) return [];
  const mends: Mend[] = [{ how: 'TOP_UP', pence: shortfall }];
  if (period.costs >= shortfall) mends.push({ how: 'PAY_COSTS_BACK', pence: shortfall });
  const unpaid = minutes - period.paidMinutes;
  const more = ratePence > 0 ? divideUp(shortfall * 60, ratePence) : Number.POSITIVE_INFINITY;
  if (more <= unpaid) mends.push({ how: 'PAY_MORE_TIME', minutes: more });
  if (period.paidMinutes > 0) {
    mends.push({ how: 'RAISE_RATE', ratePence: ratePence + divideUp(shortfall * 60, period.paidMinutes) });
  }
  return mends;
}
