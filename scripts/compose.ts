import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { apiSchema } from './build/api-schema.ts';
import { undescribed } from './build/compose-descriptions.ts';
import { composeSupergraphs, readSubgraphs } from './build/compose-supergraphs.ts';
import { resolverTypes } from './build/compose-types.ts';
import { problemsOf, readOperations } from './build/gateway-operations.ts';
import { portalOperations } from './build/portal-operations.ts';
import { optionsOf } from './lib/options.ts';

const values = optionsOf({ check: { type: 'boolean', default: false } });
const root = join(import.meta.dirname, '..');

/** The known operations as the portal imports them. */
const PORTAL = 'packages/portal/app/graphql/generated.ts';

try {
  process.exitCode = await compose(values.check);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function compose(check: boolean): Promise<number> {
  const subgraphs = await readSubgraphs(root);
  const missing = subgraphs.flatMap(undescribed);
  if (missing.length > 0) {
    console.error(
      `Every type, field, argument and enum value needs a description. Add one to:\n  ${missing.join('\n  ')}`,
    );
    return 1;
  }
  const made = new Map<string, string>();
  const supergraphs = composeSupergraphs(subgraphs);
  for (const [file, text] of supergraphs) made.set(`schema/${file}`, text);
  made.set('schema/operations.json', await operationIds([...supergraphs.values()].map(apiSchema)));
  for (const subgraph of subgraphs) {
    made.set(`services/${subgraph.name}/generated.ts`, await resolverTypes(root, subgraph));
  }
  const api = apiSchema(supergraphs.get('supergraph.graphql') ?? '');
  made.set(PORTAL, await portalOperations(await readOperations(root), api));
  const changed: string[] = [];
  for (const [file, text] of made) {
    if ((await readFile(join(root, file), 'utf8').catch(() => '')) !== text) changed.push(file);
  }
  if (check) return report(changed);
  for (const file of changed) await writeFile(join(root, file), made.get(file) ?? '');
  console.log(
    changed.length > 0 ? `Composed: ${changed.join(', ')}.` : 'Composed: everything was up to date.',
  );
  return 0;
}

/** The ids under which clients ask for the known operations. Each must fit one API at least. */
async function operationIds(apis: readonly GraphQLSchema[]): Promise<string> {
  const operations = await readOperations(root);
  const problems = operations.flatMap((operation) => {
    const [first, ...others] = apis.map((api) => problemsOf(operation, api));
    return others.some((each) => each.length === 0) ? [] : (first ?? []);
  });
  if (problems.length > 0)
    throw new Error(`schema/operations does not fit the schema:\n  ${problems.join('\n  ')}`);
  return `${JSON.stringify(Object.fromEntries(operations.map(({ name, id }) => [name, id])), null, 2)}\n`;
}

function report(changed: readonly string[]): number {
  if (changed.length === 0) {
    console.log('Composition is up to date.');
    return 0;
  }
  console.error(`Out of date: ${changed.join(', ')}. Run npm run compose, and commit what it writes.`);
  return 1;
}
