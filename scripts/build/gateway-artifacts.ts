import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assertEnforceable } from '@kith/federation';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import { buildASTSchema, print } from 'graphql';
import type { Plugin as VitePlugin } from 'vite';
import { apiDocument } from './api-schema.ts';
import { planOperations, readOperations } from './gateway-operations.ts';
import { prunedTo } from './prune-schema.ts';
import { schemaSource } from './schema-source.ts';

const root = join(import.meta.dirname, '..', '..');

/** The modules a gateway's handler imports, and the supergraph each is made from. */
const supergraphs: Readonly<Record<string, string>> = {
  'kith:gateway/circle': 'supergraph.graphql',
  'kith:gateway/national': 'national-supergraph.graphql',
};

/**
 * The source of a gateway's module: what of the API the known operations use, and their plans. The whole API and the
 * supergraph ride along for ad hoc queries; nothing of them is parsed unless one comes.
 */
async function gatewayModule(id: string): Promise<string> {
  const supergraph = await readFile(join(root, 'schema', supergraphs[id] ?? ''), 'utf8');
  assertEnforceable(supergraph);
  const api = apiDocument(supergraph);
  const schema = buildASTSchema(api, { assumeValidSDL: true });
  const operations = await planOperations(await readOperations(root), schema, supergraph);
  const known = prunedTo(
    operations.map(({ document }) => document),
    api,
    schema,
  );
  return [
    schemaSource(buildASTSchema(known)),
    `export const api = ${JSON.stringify(print(api))};`,
    `export const supergraph = ${JSON.stringify(supergraph)};`,
    `export const operations = ${asJson(operations)};`,
  ].join('\n');
}

/** The source of a value: V8 parses JSON faster than an object literal. */
function asJson(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** Lets esbuild resolve `kith:gateway/circle` and `kith:gateway/national`. */
export function gatewayPlugin(): EsbuildPlugin {
  return {
    name: 'kith-gateway',
    setup(build) {
      build.onResolve({ filter: /^kith:gateway\// }, ({ path }) => ({ path, namespace: 'kith-gateway' }));
      build.onLoad({ filter: /.*/, namespace: 'kith-gateway' }, async ({ path }) => ({
        contents: await gatewayModule(path),
        loader: 'js',
        resolveDir: root,
        watchFiles: [join(root, 'schema', supergraphs[path] ?? '')],
        watchDirs: [join(root, 'schema', 'operations')],
      }));
    },
  };
}

/** Lets tests resolve the same modules. */
export function gatewayVitePlugin(): VitePlugin {
  return {
    name: 'kith-gateway',
    resolveId: (id) => (id in supergraphs ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0kith:gateway/') ? gatewayModule(id.slice(1)) : null),
  };
}
