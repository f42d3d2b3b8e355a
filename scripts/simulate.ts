// npm run simulate -- --seeds N --from M: proves the sharing protocol on N seeds. Ends with one line of figures.
import { optionsOf } from './lib/options.ts';

// Nothing is traced here; following every promise for X-Ray would cost a third of the time.
process.env.AWS_XRAY_MANUAL_MODE = 'true';

const values = optionsOf({
  seeds: { type: 'string', default: '200' },
  from: { type: 'string', default: '1' },
  replay: { type: 'string' },
});

function whole(name: 'seeds' | 'from' | 'replay'): number {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} takes a whole number, not ${values[name]}.`);
  process.exit(2);
}

/** One seed, told step by step; broken promises as short as they can be told. */
async function replay(seed: number): Promise<{ steps: number; violations: number }> {
  const { reportOf } = await import('../test/simulation/report.ts');
  const { shrink } = await import('../test/simulation/shrink.ts');
  const { simulate } = await import('../test/simulation/simulate.ts');
  const outcome = await simulate(seed);
  console.log(outcome.trace.join('\n'));
  if (outcome.violation) console.log(reportOf(await shrink(outcome)));
  return { steps: outcome.steps, violations: outcome.violation ? 1 : 0 };
}

async function runAll(from: number, seeds: number): Promise<{ steps: number; violations: number }> {
  const { runSeeds } = await import('../test/simulation/seeds.ts');
  let done = 0;
  let violations = 0;
  const results = await runSeeds(from, seeds, ({ report }) => {
    done += 1;
    if (report) {
      violations += 1;
      console.log(report);
    }
    if (done % 100 === 0 && done < seeds) console.log(`${done} seeds, ${violations} violations so far`);
  });
  return { steps: results.reduce((sum, { steps }) => sum + steps, 0), violations };
}

const isReplay = values.replay !== undefined;
const seeds = isReplay ? 1 : whole('seeds');
const { steps, violations } = isReplay ? await replay(whole('replay')) : await runAll(whole('from'), seeds);
console.log(`seeds: ${seeds}, steps: ${steps}, violations: ${violations}`);
process.exitCode = violations === 0 ? 0 : 1;
