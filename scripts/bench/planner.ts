import { proposeOnThreads } from '@kith/planner/threads';
import { type Case, casesOf } from './planner/cases.ts';
import { type Options, optionsFrom } from './planner/options.ts';
import { benchWeek } from './planner/week/bench-week.ts';
import { table } from './table.ts';

/** How one instance went. */
interface Outcome {
  readonly name: string;
  readonly patients: number;
  readonly seconds: number;
  readonly published: { readonly best: number; readonly mean: number };
  readonly objectives: readonly number[];
  readonly best: number;
  readonly mean: number;
  readonly draws: number;
  /** Rules broken, over all seeds; none in a good plan. */
  readonly violations: number;
}

/**
 * `npm run bench -- planner`: plans published instances, each in the mean time its authors needed, on two threads, and
 * compares with what they published. `--family mankowska` does so with the older ones, in 60 s each; `--family
 * week` takes weeks of a circle and needs no data. Answers whether the
 * targets are met; with a `--scale` below 1 that says little.
 */
export async function benchPlanner(args: readonly string[]): Promise<boolean> {
  const options = optionsFrom(args);
  if (options.family === 'week') return benchWeek(options);
  const folder = process.env.KITH_BENCH_DATA;
  if (!folder) {
    console.error(
      'Skipped: set KITH_BENCH_DATA to the published instances; `npm run bench:data` fetches them.',
    );
    return false;
  }
  const outcomes: Outcome[] = [];
  for (const each of casesOf(folder, options)) {
    const outcome = await measure(each, options);
    outcomes.push(outcome);
    console.error(`${outcome.name}: ${shown(outcome.mean)} (published ${shown(outcome.published.mean)})`);
  }
  const verdict = options.family === 'uhhc' ? unified(outcomes) : older(outcomes);
  if (options.json) console.log(JSON.stringify({ options, outcomes, ...verdict }, undefined, 2));
  else console.log(`${tableOf(outcomes)}\n\n${verdict.lines.join('\n')}`);
  return verdict.isMet;
}

async function measure(each: Case, { seeds, threads, scale }: Options): Promise<Outcome> {
  const objectives: number[] = [];
  let draws = 0;
  let violations = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const proposal = await proposeOnThreads(each.instance, { seed, threads, seconds: each.seconds * scale });
    objectives.push(proposal.card.objective / each.divisor);
    violations += proposal.card.violations.length;
    draws += proposal.draws;
  }
  return {
    name: each.name,
    patients: each.patients,
    seconds: each.seconds * scale,
    published: { best: each.best, mean: each.mean },
    objectives,
    best: Math.min(...objectives),
    mean: meanOf(objectives),
    draws: Math.round(draws / seeds),
    violations,
  };
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const shown = (value: number) => String(Number(value.toFixed(1)));
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const HAIR = 1e-6;

/** The targets on the unified instances: means, their ratio, and the best of the runs. */
function unified(outcomes: readonly Outcome[]): { lines: string[]; isMet: boolean } {
  const means = outcomes.filter(({ mean, published }) => mean <= published.mean + HAIR).length;
  const bests = outcomes.filter(({ best, published }) => best <= published.best + HAIR).length;
  const ratio = meanOf(outcomes.map(({ mean, published }) => mean / published.mean));
  const violations = outcomes.reduce((sum, each) => sum + each.violations, 0);
  const all = outcomes.length;
  return {
    lines: [
      `mean at most the published mean on ${means} of ${all} (14 of 16 wanted)`,
      `best at most the published best on ${bests} of ${all} (8 of 16 wanted)`,
      `mean ratio of the means: ${ratio.toFixed(4)} (0.97 wanted)`,
      `rules broken: ${violations}`,
    ],
    isMet: means >= (14 / 16) * all && bests >= all / 2 && ratio <= 0.97 && violations === 0,
  };
}

/** How far from the best known cost the older instances may be, by their number of people. */
const GAPS: Readonly<Record<number, number>> = { 10: 0.005, 25: 0.005, 50: 0.02, 75: 0.04, 100: 0.05 };

function older(outcomes: readonly Outcome[]): { lines: string[]; isMet: boolean } {
  const groups = [...Map.groupBy(outcomes, ({ patients }) => patients)].map(([patients, those]) => {
    const gap = meanOf(those.map(({ mean, published }) => mean / published.mean - 1));
    return { patients, gap, wanted: GAPS[patients] ?? 0.05 };
  });
  return {
    lines: groups.map(
      ({ patients, gap, wanted }) =>
        `${patients} people: mean gap to the best known ${percent(gap)} (${percent(wanted)} wanted)`,
    ),
    isMet:
      groups.every(({ gap, wanted }) => gap <= wanted) &&
      outcomes.every(({ violations }) => violations === 0),
  };
}

function tableOf(outcomes: readonly Outcome[]): string {
  return table(
    ['instance', 'seconds', 'published best', 'mean', 'our best', 'mean', 'ratio', 'draws', 'rules broken'],
    outcomes.map((each) => [
      each.name,
      shown(each.seconds),
      shown(each.published.best),
      shown(each.published.mean),
      shown(each.best),
      shown(each.mean),
      (each.mean / each.published.mean).toFixed(4),
      String(each.draws),
      String(each.violations),
    ]),
  );
}
