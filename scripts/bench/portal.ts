import { buildSubgraphSchema } from '@apollo/subgraph';
import { createExecutor, createPlanCache, type Executor, type SubgraphAnswer } from '@kith/federation';
import { createPlanner } from '@kith/federation/planner';
import { type DocumentNode, execute, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { apiSchema } from '../build/api-schema.ts';
import { composeSupergraphs, readSubgraphs } from '../build/compose-supergraphs.ts';
import { readOperations } from '../build/gateway-operations.ts';
import { invent, inventedFrom } from './invented.ts';

/** One of the portal's queries, with all the data of its answer. */
export interface PortalQuery {
  readonly name: string;
  readonly source: string;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
  /** The whole answer: a monolith finds each field where it looks for it. */
  readonly data: Record<string, unknown>;
}

/** The portal's queries and two ways to answer them with the same data. */
export interface Portal {
  readonly queries: readonly PortalQuery[];
  /** What clients see, as one schema. */
  readonly schema: GraphQLSchema;
  /** The engine of the gateway, over subgraphs whose answers lie ready as text. */
  readonly executor: Executor<object>;
}

const variables = {
  id: 'team-1',
  first: 20,
  from: '2026-05-11T00:00:00Z',
  to: '2026-05-18T00:00:00Z',
  week: '2026-05-11',
  month: '2026-10',
};

/** Sets the portal's queries up for a comparison. @throws when the two ways do not give the same answer */
export async function setUpPortal(root: string): Promise<Portal> {
  const subgraphs = await readSubgraphs(root);
  const supergraph = composeSupergraphs(subgraphs).get('supergraph.graphql') ?? '';
  const schema = apiSchema(supergraph);
  const schemas = new Map(
    subgraphs.map(({ name, typeDefs }) => [name, withReferences(buildSubgraphSchema(typeDefs))]),
  );

  const ready = new Map<string, string>();
  const executor = createExecutor<object>({
    schema,
    plan: createPlanCache(await createPlanner(supergraph)),
    fetch: async ({ subgraph, body }) => {
      const known = ready.get(body) ?? (await answered(schemas.get(subgraph), body));
      ready.set(body, known);
      return JSON.parse(known) as SubgraphAnswer;
    },
  });

  const queries = await Promise.all(
    (await readOperations(root)).map(async ({ name, document: source }): Promise<PortalQuery> => {
      const document = parse(source);
      const { data, errors } = await execute({
        schema,
        document,
        variableValues: variables,
        fieldResolver: invent as never,
      });
      const answer = await executor({ document, variables, context: {} });
      if (errors || answer.errors) throw new Error(`${name}: ${JSON.stringify(errors ?? answer.errors)}`);
      if (JSON.stringify(answer.data) !== JSON.stringify(data))
        throw new Error(`${name}: two different answers.`);
      return { name, source, document, variables, data: data as Record<string, unknown> };
    }),
  );
  return { queries, schema, executor };
}

async function answered(schema: GraphQLSchema | undefined, body: string): Promise<string> {
  const { query, variables: variableValues } = JSON.parse(body);
  if (!schema) throw new Error('No such subgraph.');
  return JSON.stringify(
    await execute({ schema, document: parse(query), variableValues, fieldResolver: invent as never }),
  );
}

/** Lets every type of a subgraph be found by its reference. */
function withReferences(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) {
      type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference: inventedFrom } } };
    }
  }
  return schema;
}
