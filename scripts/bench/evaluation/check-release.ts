import {
  type Inference,
  inferences,
  type Known,
  type PublishedTable,
  repaired,
} from '../../../packages/disclosure/checker/index.ts';
import { inventedMonths } from './release.ts';

/** What it took to freeze and check the months of a co-op, in milliseconds of CPU. */
export interface Checked {
  readonly circles: number;
  readonly cells: number;
  readonly hidden: number;
  readonly pinned: number;
  readonly inexact: number;
  readonly repaired: number;
  readonly freezing: number;
  readonly checking: number;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakBytes: number;
}

/** What this process is told: how many circles, and months. */
const [, , circles = '60', months = '13'] = process.argv;
/** Enough for code to be compiled before it is measured. */
const WARM = { circles: 8, months: 3 };

run(WARM.circles, WARM.months);
console.log(JSON.stringify(run(Number(circles), Number(months))));

function run(circles: number, months: number): Checked {
  const invented = inventedMonths(circles, months);
  const known: Known[] = [];
  const frozen: PublishedTable[] = [];
  let repairs = 0;
  const started = performance.now();
  const begun = cpuMs();
  for (const month of invented) {
    known.push(...month.known);
    const made = repaired({ frozen, draft: month.tables, known });
    frozen.push(...made.tables);
    repairs += made.repairs.length;
  }
  const frozenAt = cpuMs();
  const found: Inference[] = inferences({ tables: frozen, known });
  const ended = cpuMs();
  return {
    circles,
    cells: frozen.reduce((sum, { cells, totals = [] }) => sum + cells.length + totals.length, 0),
    hidden: found.length,
    pinned: found.filter(({ low, high }) => low === high).length,
    inexact: found.filter(({ isExact }) => !isExact).length,
    repaired: repairs,
    freezing: frozenAt - begun,
    checking: ended - frozenAt,
    cpuMs: ended - begun,
    wallMs: performance.now() - started,
    peakBytes: process.resourceUsage().maxRSS * 1_024,
  };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
