import type { TrueMeasure } from '@kith/contracts';
import { publishCount } from '@kith/disclosure';
import { divideHalfUp, type Pence } from '@kith/kernel';

/**
 * How it goes for those who are paid, over twelve months, as it is: for the commons coordinator, who wrote down half of
 * it and knows everyone there is (E14). Per cents have one decimal; null where there was nothing to divide by.
 */
export interface WorkforceYear {
  readonly churnPercent: number | null;
  readonly leavers: number;
  readonly meanHeads: number;
  readonly sicknessPercent: number | null;
  readonly agencyPercent: number | null;
  readonly recruitmentCost: Pence | null;
}

/** The year of a month's measures; nothing with fewer than eight workers, of whom it would say too much (E14). */
export function workforceYear(measures: readonly TrueMeasure[]): WorkforceYear | undefined {
  const of = (name: TrueMeasure['measure']) => measures.find(({ measure }) => measure === name);
  const churn = of('churn');
  if (!churn || churn.of === 0 || publishCount(churn.of) === '*') return undefined;
  return {
    churnPercent: percent(churn),
    leavers: churn.numerator,
    meanHeads: churn.denominator,
    sicknessPercent: percent(of('sickness')),
    agencyPercent: percent(of('agencyHours')),
    recruitmentCost: quotient(of('recruitmentCost'), 1),
  };
}

function percent(part: TrueMeasure | undefined): number | null {
  const permille = quotient(part, 1_000);
  return permille === null ? null : permille / 10;
}

function quotient(part: TrueMeasure | undefined, times: number): number | null {
  return part && part.denominator > 0 ? divideHalfUp(part.numerator * times, part.denominator) : null;
}
