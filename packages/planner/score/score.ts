import type { ComponentName, InstanceDocument } from '../instance/document.ts';
import type { Plan } from '../solution/document.ts';
import { amountsOf } from './amounts.ts';
import { journeysOf } from './journey.ts';
import { type Violation, violationsOf } from './rules.ts';

/** What a plan costs, and which rules it breaks. */
export interface Scorecard {
  /** The sum of all costs. Meaningful only of a plan that breaks no rule. */
  readonly objective: number;
  /** Amount times weight of each component that the instance weighs; `HARD` ones cost nothing, they are rules. */
  readonly costs: Readonly<Partial<Record<ComponentName, number>>>;
  /** How much there is of each component, weighed or not. */
  readonly amounts: Readonly<Record<ComponentName, number>>;
  readonly violations: readonly Violation[];
}

/**
 * Scores a plan by the unified model, from the documents alone: it shares nothing with the search, so that it can judge
 * it. Reproduces the published objectives exactly.
 */
export function score(instance: InstanceDocument, plan: Plan): Scorecard {
  const journeys = journeysOf(instance, plan);
  const amounts = amountsOf(instance, plan, journeys);
  const violations = violationsOf(instance, plan, journeys);
  const costs: Partial<Record<ComponentName, number>> = {};
  let objective = 0;
  for (const name of Object.keys(amounts) as ComponentName[]) {
    const weight = instance.metadata.cost_components[name];
    if (weight === 'HARD' && amounts[name] > 0) violations.push({ rule: 'hard-component', about: name });
    if (weight === undefined || weight === 'HARD') continue;
    costs[name] = weight * amounts[name];
    objective += weight * amounts[name];
  }
  return { objective, costs, amounts, violations };
}
