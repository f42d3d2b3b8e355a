import {
  neighbourhoodOf,
  openTable,
  type RequestContext,
  type SubgraphDefinition,
  subgraphServer,
} from '../../../packages/service-kit/index.ts';
import { makeCircles, startDynamoDb } from '../../../packages/service-kit/testing/index.ts';
import { definition } from '../../../services/teams/definition.ts';
import { meterOn } from '../meter.ts';

/** Asks the teams of one circle as a person. Throws on any error in the answer. */
export type AskTeams = <Data>(person: string, query: string, input?: unknown) => Promise<Data>;

/** Circles for a benchmark: a table each, in an engine of their own, behind one server. */
export interface BenchCircles {
  readonly circles: readonly AskTeams[];
  readonly meter: ReturnType<typeof meterOn>;
  stop(): void;
}

const NOW = '2026-11-23T09:00:00Z';
const CIRCLE_HATS: Readonly<Record<string, readonly string[]>> = { vera: ['vetting_lead'] };

/** Starts an engine with this many empty circles. */
export async function openCircles(count: number): Promise<BenchCircles> {
  const engine = await startDynamoDb();
  const known = await makeCircles(['clapton']);
  const neighbourhood = neighbourhoodOf('clapton', known.parametersOf('clapton'));
  const server = subgraphServer(definition as SubgraphDefinition);
  const meter = meterOn(engine.client);
  const circles: AskTeams[] = [];
  for (let number = 1; number <= count; number++) {
    const name = `kith-bench-${number}-teams`;
    await engine.createTable(name);
    const table = openTable(name, { circle: 'clapton', service: 'teams' }, engine.client);
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
          circleHats: CIRCLE_HATS[person] ?? [],
          relations: undefined,
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
