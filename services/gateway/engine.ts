import {
  createExecutor,
  createPlanCache,
  type Executor,
  type PlanSource,
  type Transport,
  variantOf,
} from '@kith/federation';
import { createPlanner } from '@kith/federation/planner';
import { kithError } from '@kith/kernel';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { GatewayArtifacts } from './artifacts.ts';
import { graphQLError } from './errors.ts';

/** What answers operations: the schema clients see and the executor behind it. */
export interface Engine<Context> {
  readonly schema: GraphQLSchema;
  readonly executor: Executor<Context>;
}

/** Makes the engine of a gateway. Ad hoc operations are planned when they come; known ones have their plans. */
export function createEngine<Context>(
  artifacts: GatewayArtifacts,
  adHoc: boolean,
  fetch: Transport<Context>,
): Engine<Context> {
  // Both were validated when the gateway was built.
  const schema = adHoc ? buildSchema(artifacts.api, { assumeValid: true }) : artifacts.makeSchema();
  return {
    schema,
    executor: createExecutor({ schema, plan: planSource(artifacts, adHoc), fetch }),
  };
}

function planSource({ operations, supergraph }: GatewayArtifacts, adHoc: boolean): PlanSource {
  const known = new Map(operations.map(({ document, plans }) => [document, plans]));
  let planned: Promise<PlanSource> | undefined;
  return async (operation, conditions) => {
    const plan = known.get(operation.source ?? '')?.[variantOf(conditions)];
    if (plan) return plan;
    if (!adHoc) throw graphQLError(kithError('PERSISTED_OPERATION_REQUIRED'));
    planned ??= planning(supergraph);
    return (await planned)(operation, conditions);
  };
}

async function planning(supergraph: string): Promise<PlanSource> {
  return createPlanCache(await createPlanner(supergraph));
}
