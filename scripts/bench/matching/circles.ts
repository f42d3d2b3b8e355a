import type { Entity } from '@kith/service-kit';
import {
  dataKeyring,
  neighbourhoodOf,
  openTable,
  type Relation,
  type RequestContext,
  type SubgraphDefinition,
  subgraphServer,
} from '../../../packages/service-kit/index.ts';
import {
  makeCircles,
  sealedPut,
  startDynamoDb,
  type TestCircles,
  type TestDynamoDb,
} from '../../../packages/service-kit/testing/index.ts';
import { definition } from '../../../services/matching/definition.ts';
import { meterOn } from '../meter.ts';

/** The matching of one circle in a benchmark. */
export interface BenchCircle {
  readonly slug: string;
  /** Asks as a person, who is this to teams. Throws on any error in the answer. */
  ask<Data>(
    person: string,
    query: string,
    variables?: Record<string, unknown>,
    relations?: readonly Relation[],
  ): Promise<Data>;
  /** Puts values into the table as if they had come about. */
  fill<T, Ref extends readonly string[]>(kind: Entity<T, Ref>, values: readonly T[]): Promise<void>;
}

/** Circles of a benchmark, a table each, in an engine of their own. */
export interface BenchCircles {
  readonly circles: readonly BenchCircle[];
  readonly meter: ReturnType<typeof meterOn>;
  stop(): void;
}

const NOW = '2026-11-23T09:00:00Z';

/** Starts an engine with these circles, all empty. Those in `near` are neighbours of each other. */
export async function openCircles(
  slugs: readonly string[],
  near: readonly string[] = slugs,
): Promise<BenchCircles> {
  const engine = await startDynamoDb();
  const meter = meterOn(engine.client);
  const server = subgraphServer(definition as SubgraphDefinition);
  const neighbours = await makeCircles(near);
  const circles: BenchCircle[] = [];
  for (const slug of slugs) {
    const known = near.includes(slug) ? neighbours : await makeCircles([slug]);
    circles.push(await openCircle(slug, engine, server, known));
  }
  return { circles, meter, stop: () => engine.stop() };
}

async function openCircle(
  slug: string,
  engine: TestDynamoDb,
  server: ReturnType<typeof subgraphServer>,
  known: TestCircles,
): Promise<BenchCircle> {
  const name = `kith-${slug}-matching`;
  await engine.createTable(name);
  const owner = { circle: slug, service: 'matching' };
  const parameters = known.parametersOf(slug);
  const table = openTable(name, owner, dataKeyring(slug, parameters), engine.client);
  const neighbourhood = neighbourhoodOf(slug, parameters);
  const cause = { correlationId: 'bench', causationId: 'bench' };
  return {
    slug,
    ask: async (person, query, variables = {}, relations = []) => {
      const viewer = { personId: person, circle: slug, circleHats: [], relations };
      const contextValue: RequestContext = { circle: slug, table, neighbourhood, now: NOW, cause, viewer };
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
      return body.singleResult.data as never;
    },
    fill: (kind, values) =>
      sealedPut(
        engine,
        name,
        owner,
        values.map((value) => ({ ...kind.place(value), version: 1, value })),
      ),
  };
}
