import type { FlattenNode, PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import type { TypeConditions } from '../type-conditions.ts';
import type { Run, Step } from '../types.ts';
import { compileBatchFetch, compileEntityFetch } from './entity-fetch.ts';
import { compilePath } from './path.ts';
import { compileRootFetch } from './root-fetch.ts';

/** Compiles a plan into one step that runs it. Throws on a node this executor does not know. */
export function compilePlan(plan: QueryPlan, types: TypeConditions): Step {
  return plan.node ? compileNode(plan.node, types) : () => undefined;
}

function compileNode(node: PlanNode, types: TypeConditions): Step {
  switch (node.kind) {
    case 'Sequence':
      return sequence(node.nodes.map((each) => compileNode(each, types)));
    case 'Parallel':
      return parallel(node.nodes.map((each) => compileNode(each, types)));
    case 'Condition': {
      const met = node.ifClause && compileNode(node.ifClause, types);
      const unmet = node.elseClause && compileNode(node.elseClause, types);
      return (run) => (run.variables[node.condition] === true ? met : unmet)?.(run);
    }
    case 'Fetch':
      return compileRootFetch(node, types);
    case 'Flatten':
      return compileFlatten(node, types);
    case 'BatchFetch':
      return compileBatchFetch(node, types);
    default:
      throw new Error(`Plans with a ${node.kind} node cannot be executed.`);
  }
}

function compileFlatten({ node, path }: FlattenNode, types: TypeConditions): Step {
  if (node.kind === 'Condition') {
    const flatten = (inner: PlanNode): PlanNode => ({ kind: 'Flatten', path, node: inner });
    return compileNode(
      {
        ...node,
        ...(node.ifClause && { ifClause: flatten(node.ifClause) }),
        ...(node.elseClause && { elseClause: flatten(node.elseClause) }),
      },
      types,
    );
  }
  if (node.kind !== 'Fetch') throw new Error(`A Flatten of a ${node.kind} cannot be executed.`);
  const walk = compilePath(path, types);
  return node.requires ? compileEntityFetch(node, walk, types) : compileRootFetch(node, types, walk);
}

function sequence(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function parallel(steps: readonly Step[]): Step {
  return (run: Run) => {
    const pending = steps.flatMap((step) => step(run) ?? []);
    if (pending.length < 2) return pending[0];
    return Promise.all(pending).then(() => undefined);
  };
}
