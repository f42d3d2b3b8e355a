import { join } from 'node:path';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { execute } from 'graphql';
import { gatewayServer } from '../../services/gateway/server.ts';
import { bundleFunctions } from '../build/bundle.ts';
import { coldStarts } from './cold-start.ts';
import { type Ask, compareCpu } from './cpu.ts';
import { peers } from './peers.ts';
import { type Portal, type PortalQuery, setUpPortal } from './portal.ts';
import { table } from './table.ts';

const root = join(import.meta.dirname, '..', '..');

/** A gateway may cost this much of what one graphql-js schema with the same data costs. */
const CPU_BUDGET = 1.6;
/** A gateway's bundle may take this much of what a bare Node process takes to start. */
const START_BUDGET = 2.5;

/** Compares the gateway with a monolith, and its start with that of Node; prints both. False when over budget. */
export async function benchGateway(): Promise<boolean> {
  const cpu = await benchCpu();
  const start = await benchStart();
  return cpu && start;
}

async function benchCpu(): Promise<boolean> {
  console.log('CPU of the portal’s queries, in turns in one process; a monolith with the same data is 1.00');
  const portal = await setUpPortal(root);
  const [bareMonolith, executor, servedMonolith, servedGateway] = await contendersOf(portal);
  const alone = await compareCpu([bareMonolith, executor]);
  const served = await compareCpu([servedMonolith, servedGateway]);
  const rows = [
    ['graphql-js, one schema', ...figures(alone[0])],
    ['our executor over six subgraphs', ...figures(alone[1])],
    ['graphql-js behind Apollo Server', ...figures(served[0])],
    ['our executor behind Apollo Server: the gateway', ...figures(served[1])],
    ...peers.map(([engine, ratio]) => [`  published: ${engine}`, '', ratio]),
  ];
  console.log(table(['', 'ms a query', 'ratio'], rows));
  console.log(
    'Subgraphs answer at once with text that lies ready: what is measured is making their requests, parsing and\n' +
      'merging their answers, and picking the client’s out; the monolith finds every field where it looks. Each pair\n' +
      'has the same in front: nothing, or Apollo Server from the request’s body to the text of the answer.\n',
  );
  return withinBudget('CPU', CPU_BUDGET, [
    ['the executor', alone[1]?.ratio],
    ['the gateway', served[1]?.ratio],
  ]);
}

function figures(figure: { ratio: number; milliseconds: number } | undefined): string[] {
  return [figure?.milliseconds.toFixed(3) ?? '', figure?.ratio.toFixed(2) ?? ''];
}

async function contendersOf({ queries, schema, executor }: Portal): Promise<[Ask, Ask, Ask, Ask]> {
  const gateway = gatewayServer<object>({ schema, executor, development: false, validated: true });
  const byName = new Map(queries.map(({ name, data }) => [name, data]));
  const rootValue = (document: PortalQuery['document']) => byName.get(nameOf(document));
  const monolith = new ApolloServer({
    schema,
    rootValue,
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
  await Promise.all([gateway.start(), monolith.start()]);

  const inTurn = (ask: (query: PortalQuery) => Promise<unknown>): Ask => {
    let next = 0;
    return () => ask(queries[next++ % queries.length] as PortalQuery);
  };
  const through = (server: ApolloServer<object>) =>
    inTurn(async ({ source, variables }) => {
      const { body } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: JSON.parse(JSON.stringify({ query: source, variables })),
        },
        context: async () => ({}),
      });
      if (body.kind !== 'complete' || body.string.includes('"errors"')) throw new Error('A query failed.');
    });
  return [
    inTurn(async ({ document, variables, data }) =>
      execute({ schema, document, variableValues: variables, rootValue: data }),
    ),
    inTurn(({ document, variables }) => executor({ document, variables, context: {} })),
    through(monolith),
    through(gateway),
  ];
}

function nameOf(document: PortalQuery['document']): string {
  const [definition] = document.definitions;
  return definition && 'name' in definition ? (definition.name?.value ?? '') : '';
}

async function benchStart(): Promise<boolean> {
  console.log('From the start of a process until a function’s handler is loaded');
  await bundleFunctions({ root });
  const starts = await coldStarts(join(root, 'dist', 'functions'));
  console.log(
    table(
      ['', 'ms', 'ratio'],
      starts.map(({ name, milliseconds, ratio }) => [name, milliseconds.toFixed(0), ratio.toFixed(2)]),
    ),
  );
  console.log('The budget is the gateways’: what a person waits for first.');
  return withinBudget(
    'start',
    START_BUDGET,
    starts.filter(({ name }) => name.startsWith('gateway')).map(({ name, ratio }) => [name, ratio]),
  );
}

function withinBudget(
  what: string,
  budget: number,
  figuresOf: readonly (readonly [name: string, ratio: number | undefined])[],
): boolean {
  const over = figuresOf.filter(([, ratio = Number.NaN]) => !(ratio <= budget));
  for (const [name, ratio] of over)
    console.error(`Over the ${what} budget of ${budget}: ${name}, ${ratio?.toFixed(2)}.`);
  if (over.length === 0) console.log(`Within the ${what} budget of ${budget}.\n`);
  return over.length === 0;
}
