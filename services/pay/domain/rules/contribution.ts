import type { ContributionTerms } from '@kith/contracts';
import type { DateText } from '@kith/kernel';
import { type Dated, inForce } from './in-force.ts';

interface ContributionRule extends Dated {
  readonly terms: ContributionTerms;
}

/** What a circle takes on both sides of its workers' rates for its own teams. Next door the agreement says it. */
const rules: readonly [ContributionRule, ...ContributionRule[]] = [
  {
    from: '2024-01-01',
    terms: { worker: 750, payer: 1750, hostShare: 10_000 },
    source:
      'Equal Care Co-op, care and support rates: 7.5 % of the worker’s rate, 17.5 % on top for the payer',
  },
];

/** The Commons Contribution within one circle on a day (P5). */
export function ownTerms(on: DateText): ContributionTerms {
  return inForce(rules, on).terms;
}
