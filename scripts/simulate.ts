// npm run simulate -- --seeds N --from M: proves the sharing protocol on N seeds. Ends with one line of figures.
import { parseArgs } from 'node:util';
import { reportOf } from '../test/simulation/report.ts';
import { shrink } from '../test/simulation/shrink.ts';
import { simulate } from '../test/simulation/simulate.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    replay: { type: 'string' },
  },
});
const whole = (text: string, name: string): number => {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} takes a whole number, not ${text}.`);
  process.exit(2);
};
const from = whole(values.replay ?? values.from, values.replay === undefined ? 'from' : 'replay');
const seeds = values.replay === undefined ? whole(values.seeds, 'seeds') : 1;

let steps = 0;
let violations = 0;
for (let seed = from; seed < from + seeds; seed++) {
  const outcome = await simulate(seed);
  steps += outcome.steps;
  if (outcome.violation) {
    violations += 1;
    console.log(reportOf(await shrink(outcome)));
  } else if (values.replay !== undefined) console.log(outcome.trace.join('\n'));
  const done = seed - from + 1;
  if (done % 100 === 0 && done < seeds) console.log(`${done} seeds, ${violations} violations so far`);
}
console.log(`seeds: ${seeds}, steps: ${steps}, violations: ${violations}`);
process.exitCode = violations === 0 ? 0 : 1;
