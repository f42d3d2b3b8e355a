import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the published instances are; they are others' work and not part of this repository. */
const folder = process.env.KITH_BENCH_DATA;

export const hasBenchData = folder !== undefined;

/** What a test that was skipped says. */
export const withoutBenchData = 'skipped: no KITH_BENCH_DATA; `npm run bench:data` fetches it';

/** A file of the published data, by its path in that folder. */
export function benchJson(path: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(join(folder ?? '', `${path}.json.gz`))).toString('utf8'));
}

/** The rows of a table of the published data, without its heading. */
export function benchTable(path: string): string[][] {
  const lines = readFileSync(join(folder ?? '', `${path}.csv`), 'utf8')
    .trim()
    .split('\n');
  return lines.slice(1).map((line) => line.trim().split(','));
}
