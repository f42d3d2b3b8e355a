import type { CircleSlug } from '@kith/kernel';
import { type SubgraphDefinition, subgraphServer } from '../graphql/subgraph.ts';
import { type Country, makeCircles } from './circles.ts';
import { sharedDynamoDb } from './dynamodb.ts';
import { type Ground, type ServiceParts, type ServiceUnderTest, serviceUnderTest } from './service.ts';

/** Where a service is tested: fresh ones, each on a table of its own in the engine of this process. */
export interface ServiceBench {
  /** A fresh service on a fresh table. */
  fresh(circle?: CircleSlug): Promise<ServiceUnderTest>;
  /**
   * Gives fresh services, each as `seed` leaves one, with what `seed` answers. It runs once: what it put into its table
   * is put into those of all who come after. So its answer is data, which no test may change.
   */
  seeded<T>(seed: (service: ServiceUnderTest) => Promise<T>): () => Promise<Seeded<T>>;
}

/** A service that has something already. */
export interface Seeded<T> {
  readonly service: ServiceUnderTest;
  readonly seed: T;
}

/** Tables made in this process. */
let tables = 0;
const servers = new Map<SubgraphDefinition, ReturnType<typeof subgraphServer>>();

/** A bench for a service. `circles` are all neighbours of each other, in England unless said. */
export function serviceBench(
  parts: ServiceParts,
  circles: readonly CircleSlug[] = ['clapton', 'homerton', 'stoke-newington'],
  countries: Readonly<Record<CircleSlug, Country>> = {},
): ServiceBench {
  const known = once(() => makeCircles(circles, countries));

  async function ground(circle: CircleSlug = 'clapton'): Promise<Ground> {
    const [engine, circles] = await Promise.all([sharedDynamoDb(), known()]);
    const tableName = `kith-${circle}-${parts.service}-${++tables}`;
    await engine.createTable(tableName);
    const server = serverOf(parts.subgraph);
    return { circle, tableName, engine, server, circles, clock: { now: '2026-11-23T09:00:00Z' } };
  }

  return {
    fresh: async (circle) => serviceUnderTest(parts, await ground(circle)),
    seeded: (seed) => {
      const prepared = once(async () => {
        const { engine, tableName, clock, ...rest } = await ground();
        const answer = await seed(serviceUnderTest(parts, { engine, tableName, clock, ...rest }));
        return { answer, items: await engine.scan(tableName), now: clock.now };
      });
      return async () => {
        const { answer, items, now } = await prepared();
        const like = { ...(await ground()), clock: { now } };
        await like.engine.fill(like.tableName, items);
        return { service: serviceUnderTest(parts, like), seed: answer };
      };
    },
  };
}

/** The server of a subgraph: one for all tests of this process. */
function serverOf(subgraph: SubgraphDefinition): ReturnType<typeof subgraphServer> {
  const server = servers.get(subgraph) ?? subgraphServer(subgraph);
  servers.set(subgraph, server);
  return server;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
