import type { BasisPoints, DateText, Pence } from '@kith/kernel';
import { type Dated, inForce } from './in-force.ts';

interface BudgetGuard extends Dated {
  /** From above this part of the budget on, all that is confirmed and planned makes it amber. */
  readonly amberAbove: BasisPoints;
  /** From above this part of the budget on, what is confirmed makes it red. */
  readonly redAbove: BasisPoints;
}

const rules: readonly [BudgetGuard, ...BudgetGuard[]] = [
  {
    from: '2024-01-01',
    amberAbove: 10_000,
    redAbove: 10_000,
    source: 'Row P13: planned charges above the week’s budget are told before they are spent.',
  },
];

/** `GREEN`: within the budget · `AMBER`: it will not do as planned · `RED`: more is spent than there was. */
export type BudgetState = 'GREEN' | 'AMBER' | 'RED';

/** How a budget stands, by the rule of a day. */
export function budgetState(
  { budget, confirmed, planned }: { budget: Pence; confirmed: Pence; planned: Pence },
  on: DateText,
): BudgetState {
  const { amberAbove, redAbove } = inForce(rules, on);
  const isAbove = (pence: Pence, part: BasisPoints) => pence * 10_000 > budget * part;
  if (isAbove(confirmed, redAbove)) return 'RED';
  return isAbove(confirmed + planned, amberAbove) ? 'AMBER' : 'GREEN';
}
