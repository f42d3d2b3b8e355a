import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, type GraphQLSchema, graphql, parse } from 'graphql';
import { createExecutor, createPlanCache, type Executor, type SubgraphAnswer } from '../index.ts';
import { createPlanner } from '../planner.ts';

/** A subgraph of a test: its SDL, without the link to the federation spec, and its resolvers. */
export interface TestSubgraph {
  readonly sdl: string;
  readonly resolvers: unknown;
}

/** What a subgraph was asked. */
export interface Asked {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** A supergraph in this process, with a record of what its subgraphs were asked. */
export interface TestSupergraph {
  readonly schema: GraphQLSchema;
  readonly execute: Executor<string>;
  readonly asked: Asked[];
  /** Put in place of a subgraph's answer: what it does when asked. */
  readonly instead: Map<string, (asked: Asked) => Promise<SubgraphAnswer>>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external",
  "@requires", "@provides", "@shareable", "@interfaceObject", "@inaccessible", "@override"])\n`;

/** Composes the subgraphs. @throws with what does not compose */
export function supergraphOf(subgraphs: Readonly<Record<string, TestSubgraph>>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({
      name,
      typeDefs: parse(LINK + sdl),
      url: `http://${name}`,
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** Composes, plans and executes over subgraphs that run in this process. */
export async function testSupergraph(
  subgraphs: Readonly<Record<string, TestSubgraph>>,
): Promise<TestSupergraph> {
  const supergraph = supergraphOf(subgraphs);
  const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph)), {
    assumeValidSDL: true,
  });
  const schemas = new Map(
    Object.entries(subgraphs).map(([name, { sdl, resolvers }]) => [
      name,
      buildSubgraphSchema([{ typeDefs: parse(LINK + sdl), resolvers: resolvers as never }]),
    ]),
  );
  const asked: Asked[] = [];
  const instead = new Map<string, (asked: Asked) => Promise<SubgraphAnswer>>();
  const execute = createExecutor<string>({
    schema,
    plan: createPlanCache(await createPlanner(supergraph)),
    fetch: async ({ subgraph, body, context }) => {
      const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: object };
      const question = { subgraph, query, variables: { ...variables } };
      asked.push(question);
      const other = instead.get(subgraph);
      if (other) return other(question);
      const answer = await graphql({
        schema: schemas.get(subgraph) as GraphQLSchema,
        source: query,
        variableValues: variables as Record<string, unknown>,
        contextValue: context,
      });
      // As over a wire: nothing is shared, and nothing but JSON arrives.
      return JSON.parse(JSON.stringify(answer)) as SubgraphAnswer;
    },
  });
  return { schema, execute, asked, instead };
}
