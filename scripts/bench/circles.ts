import {
  dataKeyring,
  neighbourhoodOf,
  openTable,
  type RequestContext,
  type SubgraphDefinition,
  subgraphServer,
  type Viewer,
} from '../../packages/service-kit/index.ts';
import { makeCircles, startDynamoDb } from '../../packages/service-kit/testing/index.ts';
import { meterOn } from './meter.ts';

/** Asks one service of one circle as a person. Throws on any error in the answer. */
export type AskCircle = <Data>(person: string, query: string, input?: unknown) => Promise<Data>;

/** Which service, and what whoever asks is. */
interface Asked {
  readonly service: string;
  readonly definition: SubgraphDefinition;
  readonly circleHats: Readonly<Record<string, readonly string[]>>;
  /** What a person is to the team they ask about, where a service cannot find that out itself. */
  readonly relations?: (person: string) => Viewer['relations'];
}

/** Circles for a benchmark: a table each, in an engine of their own, behind one server. */
export interface BenchCircles {
  readonly circles: readonly AskCircle[];
  readonly meter: ReturnType<typeof meterOn>;
  stop(): void;
}

/** What time it is in them. */
export const NOW = '2026-11-23T09:00:00Z';

/** Starts an engine with this many empty circles. */
export async function openCircles(
  count: number,
  { service, definition, circleHats, relations }: Asked,
): Promise<BenchCircles> {
  const engine = await startDynamoDb();
  const known = await makeCircles(['clapton']);
  const parameters = known.parametersOf('clapton');
  const neighbourhood = neighbourhoodOf('clapton', parameters);
  const keyring = dataKeyring('clapton', parameters);
  const server = subgraphServer(definition);
  const meter = meterOn(engine.client);
  const circles: AskCircle[] = [];
  for (let number = 1; number <= count; number++) {
    const name = `kith-bench-${number}-${service}`;
    await engine.createTable(name);
    const table = openTable(name, { circle: 'clapton', service }, keyring, engine.client);
    circles.push(async (person, query, input) => {
      const contextValue: RequestContext = {
        circle: 'clapton',
        table,
        neighbourhood,
        now: NOW,
        cause: { correlationId: 'bench', causationId: 'bench' },
        viewer: {
          personId: person,
          circle: 'clapton',
          circleHats: circleHats[person] ?? [],
          relations: relations?.(person),
        },
      };
      const { body } = await server.executeOperation(
        { query, variables: { input, id: input } },
        { contextValue },
      );
      if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
      return body.singleResult.data as never;
    });
  }
  return { circles, meter, stop: () => engine.stop() };
}
