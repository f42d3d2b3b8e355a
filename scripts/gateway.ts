import { readFile } from 'node:fs/promises';
import { assertEnforceable, createExecutor, createPlanCache } from '@kith/federation';
import { createPlanner } from '@kith/federation/planner';
import { gatewayServer } from '../services/gateway/server.ts';
import { apiSchema } from './build/api-schema.ts';
import { httpTransport, subgraphUrls } from './gateway/http-transport.ts';
import { listen } from './gateway/listen.ts';
import { optionsOf } from './lib/options.ts';

const usage = 'npm run gateway -- --supergraph FILE --port N';

const values = optionsOf({ supergraph: { type: 'string' }, port: { type: 'string', default: '4000' } });

try {
  await start(values.supergraph, Number(values.port));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Runs the gateway on any supergraph, over subgraphs that answer plain HTTP where the supergraph says they are. */
async function start(file: string | undefined, port: number): Promise<void> {
  if (!file || !Number.isInteger(port)) throw new Error(`Which supergraph, and on which port? ${usage}`);
  const supergraph = await readFile(file, 'utf8');
  assertEnforceable(supergraph);
  const schema = apiSchema(supergraph);
  const executor = createExecutor<object>({
    schema,
    plan: createPlanCache(await createPlanner(supergraph)),
    fetch: httpTransport(subgraphUrls(supergraph)),
  });
  const server = gatewayServer<object>({ schema, executor, development: true });
  await server.start();
  const http = await listen(server, port);
  console.log(`The gateway answers at http://localhost:${port}/graphql (health at /health).`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      http.close();
      http.closeAllConnections();
      void server.stop();
    });
  }
}
