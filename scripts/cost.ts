// npm run cost: what a circle costs a month, from what it takes on this machine and the prices in scripts/cost/prices.json.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from './bench/table.ts';
import type { Measured } from './cost/measure.ts';
import prices from './cost/prices.json' with { type: 'json' };
import { costsOf, inDollars, wasMeasured } from './cost/summary.ts';
import { optionsOf } from './lib/options.ts';

const AIMS = { idle: 0.05, typical: 0.5, alarms: 0.1 };

const values = optionsOf({
  /** Takes the figures that were measured last and kept. */
  kept: { type: 'boolean', default: false },
  /** Keeps what is measured now. */
  keep: { type: 'boolean', default: false },
});

if (values.kept && !wasMeasured()) {
  console.error('No figures are kept yet: npm run cost -- --keep measures them, which takes some minutes.');
  process.exit(1);
}
const measured = values.kept ? undefined : await measuredNow();
if (values.keep && measured) {
  writeFileSync(join(import.meta.dirname, 'cost', 'measured.json'), `${JSON.stringify(measured, null, 2)}\n`);
}
const { measuredOn, idleLines, typicalLines, idle, typical, alarms, alone } = costsOf(measured);

console.log(
  `What a circle costs a month in ${prices.region}, measured on ${measuredOn}, prices of ${prices.noted}\n`,
);
console.log(
  table(
    ['', 'idle', '$', '12 workers, 40 others', '$', ''],
    idleLines.map(({ what, quantity, usd }, index) => {
      const line = typicalLines[index];
      const { unit, confirmed } = prices.prices[what];
      return [
        unit,
        count(quantity),
        usd.toFixed(4),
        count(line?.quantity ?? 0),
        (line?.usd ?? 0).toFixed(4),
        confirmed ? '' : 'price not confirmed',
      ];
    }),
  ),
);
console.log(
  `\n${table(
    ['a month', 'list price', '', 'alone in its account, free allowances taken off'],
    [
      ['idle', inDollars(idle), verdict(idle, AIMS.idle), inDollars(alone.idle)],
      ['12 workers, 40 others', inDollars(typical), verdict(typical, AIMS.typical), inDollars(alone.typical)],
      ['alarms besides', inDollars(alarms), verdict(alarms, AIMS.alarms), inDollars(alone.alarms)],
    ],
  )}`,
);
for (const line of [...prices.shared, ...prices.freeForGood]) console.log(`\n${line}`);

async function measuredNow(): Promise<Measured> {
  const { measure } = await import('./cost/measure.ts');
  return measure((line) => console.error(line));
}

function count(quantity: number): string {
  return quantity >= 10 ? Math.round(quantity).toLocaleString('en-GB') : quantity.toFixed(3);
}

function verdict(usd: number, aim: number): string {
  return usd <= aim ? `within the aim of ${inDollars(aim)}` : `ABOVE the aim of ${inDollars(aim)}`;
}
