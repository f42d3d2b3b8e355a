import {
  createExecutor,
  createPlanCache,
  type Executor,
  type PlanSource,
  type Transport,
} from '@kith/federation';
import { kithError } from '@kith/kernel';
import { buildSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import type { GatewayArtifacts } from './artifacts.ts';
import { graphQLError } from './errors.ts';

/** What answers operations: the schema clients see and the executor behind it. */
export interface Engine<Context> {
  readonly schema: GraphQLSchema;
  readonly executor: Executor<Context>;
  /** A known operation, parsed; by its id. */
  readonly document: (id: string) => DocumentNode | undefined;
}

/** Makes the engine of a gateway. Ad hoc operations are planned when they come; known ones have their plans. */
export function createEngine<Context>(
  artifacts: GatewayArtifacts,
  adHoc: boolean,
  fetch: Transport<Context>,
): Engine<Context> {
  const schema = buildSchema(adHoc ? artifacts.describedSchema : artifacts.apiSchema, {
    assumeValidSDL: true,
    noLocation: true,
  });
  const documents = new Map<string, DocumentNode>();
  const byId = new Map(artifacts.operations.map((operation) => [operation.id, operation]));
  return {
    schema,
    executor: createExecutor({ schema, plan: planSource(artifacts, adHoc), fetch }),
    document: (id) => {
      const known = documents.get(id);
      const operation = byId.get(id);
      if (known || !operation) return known;
      const document = parse(operation.document, { noLocation: true });
      documents.set(id, document);
      return document;
    },
  };
}

function planSource({ operations, supergraph }: GatewayArtifacts, adHoc: boolean): PlanSource {
  const plans = new Map(operations.map(({ document, plan }) => [document, plan]));
  let planned: Promise<PlanSource> | undefined;
  return async (operation) => {
    const plan = plans.get(operation.source ?? '');
    if (plan) return plan;
    if (!adHoc) throw graphQLError(kithError('PERSISTED_OPERATION_REQUIRED'));
    planned ??= planning(supergraph);
    return (await planned)(operation);
  };
}

async function planning(supergraph: string): Promise<PlanSource> {
  const { createPlanner } = await import('@kith/federation/planner');
  return createPlanCache(await createPlanner(supergraph));
}
