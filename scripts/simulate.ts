// npm run simulate -- --seeds N --from M: proves the sharing protocol on N seeds. Ends with one line of figures.
import { parseArgs } from 'node:util';

// Nothing is traced here; following every promise for X-Ray would cost a third of the time.
process.env.AWS_XRAY_MANUAL_MODE = 'true';
const { reportOf } = await import('../test/simulation/report.ts');
const { shrink } = await import('../test/simulation/shrink.ts');
const { simulate } = await import('../test/simulation/simulate.ts');

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    replay: { type: 'string' },
  },
});
const whole = (name: 'seeds' | 'from' | 'replay'): number => {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} takes a whole number, not ${values[name]}.`);
  process.exit(2);
};
const isReplay = values.replay !== undefined;
const from = whole(isReplay ? 'replay' : 'from');
const seeds = isReplay ? 1 : whole('seeds');

let steps = 0;
let violations = 0;
for (let seed = from; seed < from + seeds; seed++) {
  const outcome = await simulate(seed);
  steps += outcome.steps;
  if (outcome.violation) {
    violations += 1;
    console.log(reportOf(await shrink(outcome)));
  } else if (isReplay) console.log(outcome.trace.join('\n'));
  const done = seed - from + 1;
  if (done % 100 === 0 && done < seeds) console.log(`${done} seeds, ${violations} violations so far`);
}
console.log(`seeds: ${seeds}, steps: ${steps}, violations: ${violations}`);
process.exitCode = violations === 0 ? 0 : 1;
