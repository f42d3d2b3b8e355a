export { allConditions, type Conditions, conditionVariables, variantOf } from './conditions.ts';
export { assertEnforceable } from './enforceable.ts';
export { createExecutor, type ExecutionRequest, type Executor } from './executor.ts';
export { createPlanCache, type Planner } from './plan-cache.ts';
export type {
  JsonObject,
  PlanSource,
  QueryPlan,
  SubgraphAnswer,
  SubgraphRequest,
  Transport,
} from './types.ts';
