import { loadavg } from 'node:os';
import { startDynamoDb, type TestDynamoDb } from '../../packages/service-kit/testing/index.ts';
import { bundleRunner, runAlone } from './pay/alone.ts';
import { paidBy } from './pay/check.ts';
import { circleOf, contextOn } from './pay/circle.ts';
import type { Taken } from './pay/run.ts';
import { table } from './table.ts';

/** A co-op of Buurtzorg's size: `KITH_BENCH_WORKERS=10000` takes well over an hour, half of it to invent their months. */
const FULL = 10_000;
const WORKERS = Number(process.env.KITH_BENCH_WORKERS ?? 240);
/** Enough for code to be compiled before it is measured. */
const WARM_WORKERS = 40;
const ENTRIES = Number(process.env.KITH_BENCH_ENTRIES ?? 120);
const SIZES = [WORKERS / 4, WORKERS / 2, WORKERS].map((workers) => Math.max(1, Math.round(workers)));
const MEMORY_BUDGET = 300_000_000;
const EXPONENT_BUDGET = 1.05;

/** Runs the pay of a month at three sizes, and once with everyone at work gone in the middle. False when over budget. */
export async function benchPay(): Promise<boolean> {
  const scaled = WORKERS < FULL ? `, scaled down from ${FULL} by KITH_BENCH_WORKERS` : '';
  console.log(`A monthly pay run of ${WORKERS} workers with ${ENTRIES} entries each${scaled}.`);
  console.log(`Others keep this machine busy, too: load ${loadavg()[0]?.toFixed(1)} as it begins.\n`);
  const engine = await startDynamoDb();
  try {
    await bundleRunner();
    const all: Measured[] = [];
    for (const workers of SIZES) all.push(await measured(engine, workers, false));
    const broken = await measured(engine, SIZES[0] ?? 1, true);
    return report(all, broken);
  } finally {
    engine.stop();
  }
}

function report(all: readonly Measured[], broken: Measured): boolean {
  const rows = [...all, broken].map((one) => rowOf(one, one === broken));
  console.log(table(['workers', 'entries', 'seconds', 'CPU s', 'entries a second', 'peak MB'], rows));
  const exponent = slopeOf(all.map(({ entries, taken }) => [Math.log(entries), Math.log(taken.cpuMs)]));
  const peak = Math.max(...all.map(({ taken }) => taken.peakBytes));
  const isPaidOnce = [...all, broken].every(({ isExact }) => isExact);
  console.log(`\nCPU grows with entries to the power of ${exponent.toFixed(3)} (budget ${EXPONENT_BUDGET}).`);
  console.log(`At most ${megabytes(peak)} MB of memory were resident (budget ${megabytes(MEMORY_BUDGET)}).`);
  console.log(
    `Every entry paid once, to the penny of the ledger, broken off or not: ${isPaidOnce ? 'yes' : 'NO'}.`,
  );
  return exponent <= EXPONENT_BUDGET && peak <= MEMORY_BUDGET && isPaidOnce;
}

interface Measured {
  readonly workers: number;
  readonly entries: number;
  readonly taken: Taken;
  readonly isExact: boolean;
}

let tables = 0;

async function measured(engine: TestDynamoDb, workers: number, isBroken: boolean): Promise<Measured> {
  const [warm, name] = [`pay-${++tables}`, `pay-${++tables}`];
  await circleOf(engine, warm, { workers: WARM_WORKERS, entries: ENTRIES });
  const owed = await circleOf(engine, name, { workers, entries: ENTRIES });
  const taken = await runAlone(engine, { warm, table: name, isBroken });
  const { table: kept } = await contextOn(engine, name);
  const { statements, entries, twice, pence } = await paidBy(kept, taken.run);
  const isWhole = statements === workers && entries === workers * ENTRIES && twice === 0;
  const isExact = isWhole && pence === owed && taken.run.tally.pay === owed;
  return { workers, entries, taken, isExact };
}

function rowOf({ workers, entries, taken }: Measured, isBroken: boolean): string[] {
  const { wallMs, cpuMs, peakBytes } = taken;
  return [
    isBroken ? `${workers}, broken off at every third slice` : String(workers),
    String(entries),
    (wallMs / 1_000).toFixed(1),
    (cpuMs / 1_000).toFixed(1),
    ((entries / wallMs) * 1_000).toFixed(0),
    megabytes(peakBytes),
  ];
}

/** The slope of the line that lies nearest to all points. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([one]) => one), mean(([, other]) => other)];
  const covariance = mean(([one, other]) => (one - x) * (other - y));
  return covariance / mean(([one]) => (one - x) ** 2);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}
