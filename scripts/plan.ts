// npm run plan -- --instance FILE --seconds S --seed N [--threads 2] --out FILE: plans a day of the unified home health
// care model (.json or .json.gz) and prints what the plan costs, as the scorer judges it.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseInstance, type Scorecard, solutionDocument } from '@kith/planner';
import { proposeOnThreads } from '@kith/planner/threads';
import { table } from './bench/table.ts';
import { optionsOf } from './lib/options.ts';

const values = optionsOf({
  instance: { type: 'string' },
  seconds: { type: 'string' },
  draws: { type: 'string' },
  seed: { type: 'string', default: '1' },
  threads: { type: 'string', default: '1' },
  out: { type: 'string' },
});

const usage =
  'npm run plan -- --instance FILE (--seconds S | --draws N) [--seed N] [--threads 1|2] [--out FILE]';

function stop(complaint: string): never {
  console.error(`${complaint}\n${usage}`);
  process.exit(2);
}

function number(name: 'seconds' | 'draws' | 'seed' | 'threads'): number | undefined {
  if (values[name] === undefined) return undefined;
  const value = Number(values[name]);
  return Number.isFinite(value) && value >= 0
    ? value
    : stop(`--${name} takes a number, not ${values[name]}.`);
}

function readInstance(file: string) {
  try {
    const bytes = readFileSync(file);
    return parseInstance(JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')));
  } catch (error) {
    return stop(`${file} cannot be read as an instance: ${error instanceof Error ? error.message : error}`);
  }
}

function tell(card: Scorecard): void {
  const rows = Object.entries(card.costs).map(([name, cost]) => [name, String(Number(cost.toFixed(3)))]);
  console.log(
    table(['component', 'cost'], [...rows, ['objective', String(Number(card.objective.toFixed(3)))]]),
  );
  for (const { rule, about } of card.violations) console.log(`breaks a rule: ${rule}, ${about}`);
}

const threads = number('threads') ?? 1;
if (threads !== 1 && threads !== 2) stop('--threads takes 1 or 2.');
const seconds = number('seconds');
const draws = number('draws');
if (seconds === undefined && draws === undefined) stop('How long? Give --seconds or --draws.');
const instance = readInstance(values.instance ?? stop('Which instance?'));

// Ctrl-C ends the search, not the command: the best plan so far is written.
const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());

const { plan, card } = await proposeOnThreads(instance, {
  threads,
  seed: number('seed') ?? 1,
  seconds,
  draws,
  signal: interrupted.signal,
});
if (values.out)
  writeFileSync(values.out, `${JSON.stringify(solutionDocument(instance, plan, card), undefined, 2)}\n`);
tell(card);
process.exitCode = card.violations.length === 0 ? 0 : 1;
