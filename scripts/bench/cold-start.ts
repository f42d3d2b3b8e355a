import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long a bundle takes to load, as a multiple of a Node process that loads nothing. */
export interface ColdStart {
  readonly name: string;
  readonly milliseconds: number;
  readonly ratio: number;
}

/** What a function finds in its environment, so that it loads as it would in a circle. */
const environment = {
  PATH: process.env.PATH,
  KITH_CIRCLE: 'clapton',
  KITH_SERVICE: 'bench',
  KITH_TABLE: 'bench',
  KITH_BUS: 'bench',
  KITH_SUBGRAPHS: '{}',
  KITH_SIGNING_KEY: JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) }),
  POWERTOOLS_SERVICE_NAME: 'bench',
  AWS_LAMBDA_FUNCTION_NAME: 'bench',
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
};

/**
 * Starts a process for each bundle below `folder`, again and again in turn, and measures from its start until its
 * handler is loaded. What else a machine does can only make a start slower, so the fast ones are compared: the lower
 * quartile of each.
 */
export async function coldStarts(folder: string, rounds = 20): Promise<ColdStart[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'kith-bench-'));
  const loader = join(scratch, 'load.mjs');
  const nothing = join(scratch, 'nothing.mjs');
  await writeFile(
    loader,
    "await import(process.argv[2]); process.stdout.write('loaded', () => process.exit());",
  );
  await writeFile(nothing, 'export const handler = undefined;');
  const names = (await readdir(folder)).sort();
  const bundles = [nothing, ...names.map((name) => join(folder, name, 'index.mjs'))];
  try {
    const taken: number[][] = bundles.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const [i, bundle] of bundles.entries()) taken[i]?.push(await load(loader, bundle));
    }
    const bare = lowerQuartile(taken[0] ?? []);
    return ['a bare Node process', ...names].map((name, i) => {
      const milliseconds = lowerQuartile(taken[i] ?? []);
      return { name, milliseconds, ratio: milliseconds / bare };
    });
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function lowerQuartile(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? Number.NaN;
}

/** Milliseconds from the start of a process until it has loaded a module. */
function load(loader: string, module: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [loader, module], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (text: Buffer) => {
      complaint += text;
    });
    child.stdout.once('data', () => resolve(performance.now() - start));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`${module} does not load: ${complaint.slice(-500)}`));
    });
  });
}
