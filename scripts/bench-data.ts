// npm run bench:data -- [FOLDER]: fetches the published instances and solutions the planner is measured on.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { COMMIT, FILES, REPOSITORY } from './bench/planner/files.ts';

const folder = resolve(process.argv[2] ?? process.env.KITH_BENCH_DATA ?? '.kith/bench-data');

/** The JSON of a file without white space. Throws if it cannot be fetched, or is not what it was. */
async function fetched(there: string, sha256: string): Promise<string> {
  const answer = await fetch(`https://raw.githubusercontent.com/${REPOSITORY}/${COMMIT}/${there}`, {
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const json = JSON.stringify(await answer.json());
  const found = createHash('sha256').update(json).digest('hex');
  if (found !== sha256) throw new Error(`its SHA-256 is ${found}, not ${sha256}`);
  return json;
}

let failures = 0;
for (const [here, there, sha256] of FILES) {
  const file = join(folder, `${here}.json.gz`);
  if (existsSync(file)) continue;
  try {
    const json = await fetched(there, sha256);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, gzipSync(json));
  } catch (error) {
    failures += 1;
    console.error(`${there}: ${error instanceof Error ? error.message : error}`);
    if (failures === 3) {
      console.error(
        'Three files failed: is github.com reachable? What was fetched stays; run it again to go on.',
      );
      break;
    }
  }
}

const tables = ['uhhc/published.csv', 'mankowska/best-known.csv'].filter(
  (name) => !existsSync(join(folder, name)),
);
if (tables.length > 0)
  console.error(
    `Still to be written by hand, from the papers (packages/planner/README.md says how): ${tables.join(', ')}`,
  );
if (failures === 0) console.log(`Fetched and checked. Use it with KITH_BENCH_DATA=${folder}`);
process.exitCode = failures === 0 ? 0 : 1;
