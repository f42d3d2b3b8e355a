import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { TestDynamoDb } from '../../../packages/service-kit/testing/index.ts';
import type { Taken } from './run.ts';

const HERE = import.meta.dirname;
const BUNDLE = join(HERE, '..', '..', '..', '.kith', 'bench', 'pay.mjs');

/** So that garbage nobody has come round to collect does not pass for what is kept. */
const LITTLE_ROOM = ['--max-old-space-size=160', '--max-semi-space-size=8'];

/** Bundles what runs pay as functions are bundled: without what only this benchmark needs. */
export async function bundleRunner(): Promise<void> {
  await build({
    entryPoints: [join(HERE, 'child.ts')],
    outfile: BUNDLE,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
}

/** Runs the pay of a table in a process of its own, once it is warm, so that memory and CPU are the run's alone. */
export async function runAlone(
  { client }: TestDynamoDb,
  { warm, table, isBroken }: { readonly warm: string; readonly table: string; readonly isBroken: boolean },
): Promise<Taken> {
  const { protocol, hostname, port } = (await client.config.endpoint?.()) ?? {};
  const env = { ...process.env, KITH_DYNAMODB: `${protocol}//${hostname}:${port}` };
  const args = [...LITTLE_ROOM, BUNDLE, warm, table, isBroken ? 'broken' : ''];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return JSON.parse(stdout) as Taken;
}
