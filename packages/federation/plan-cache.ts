import { type DocumentNode, print } from 'graphql';
import { withoutIntrospection } from './introspection.ts';
import { asksForSchema } from './projection/conditions.ts';
import type { Operation, PlanSource, QueryPlan } from './types.ts';

/** Makes the plan of a document's operation. @see createPlanner */
export type Planner = (document: string, operationName?: string) => QueryPlan;

/**
 * A plan source that plans each operation once and keeps the plans that were used last.
 * @param max how many plans to keep
 */
export function createPlanCache(planner: Planner, max = 500): PlanSource {
  const plans = new Map<string, QueryPlan>();
  return ({ document, operationName, source }: Operation) => {
    const text = source ?? print(document);
    const key = `${operationName ?? ''}\n${text}`;
    const plan = plans.get(key) ?? planner(plannable(document, text), operationName);
    // The oldest key comes first: taking a key out and putting it back makes it the youngest.
    plans.delete(key);
    plans.set(key, plan);
    if (plans.size > max) plans.delete(plans.keys().next().value ?? key);
    return plan;
  };
}

function plannable(document: DocumentNode, text: string): string {
  return asksForSchema(document) ? print(withoutIntrospection(document)) : text;
}
