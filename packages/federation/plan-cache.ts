import { print } from 'graphql';
import { decided } from './conditions.ts';
import { asksForSchema, withoutIntrospection } from './introspection.ts';
import type { Operation, PlanSource, QueryPlan } from './types.ts';

/** Makes the plan of a document's operation. @see createPlanner */
export type Planner = (document: string, operationName?: string) => QueryPlan;

/**
 * A plan source that plans each operation once for each set of conditions, and keeps the plans that were used last.
 * @param max how many plans to keep
 */
export function createPlanCache(planner: Planner, max = 500): PlanSource {
  const plans = new Map<string, QueryPlan>();
  return (operation, conditions) => {
    const text = plannable(operation, conditions);
    const key = `${operation.operationName ?? ''}\n${text}`;
    const plan = plans.get(key) ?? planner(text, operation.operationName);
    // The oldest key comes first: taking a key out and putting it back makes it the youngest.
    plans.delete(key);
    plans.set(key, plan);
    if (plans.size > max) plans.delete(plans.keys().next().value ?? key);
    return plan;
  };
}

/** The text of an operation for the planner: its conditions decided, and without questions about the schema. */
function plannable({ document }: Operation, conditions: Parameters<PlanSource>[1]): string {
  const concrete = decided(document, conditions);
  return print(asksForSchema(concrete) ? withoutIntrospection(concrete) : concrete);
}
