import { execFile } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { table } from '../table.ts';
import type { Checked } from './check-release.ts';

const CIRCLES = Number(process.env.KITH_BENCH_CIRCLES ?? 60);
const MONTHS = Number(process.env.KITH_BENCH_MONTHS ?? 13);
const SIZES = [CIRCLES / 4, CIRCLES / 2, CIRCLES].map((circles) => Math.max(2, Math.round(circles)));
const SECONDS_BUDGET = 60;
const EXPONENT_BUDGET = 1.05;

/**
 * Freezes a year of national snapshots one after the other, each made fit beside all before it, and then solves what
 * can be inferred from all together, for co-ops of three sizes. False when over budget, or when a hidden count is not.
 */
export async function benchChecker(): Promise<boolean> {
  console.log(`The disclosure checker on ${MONTHS} monthly snapshots of up to ${CIRCLES} circles.`);
  console.log(`Others keep this machine busy, too: load ${loadavg()[0]?.toFixed(1)} as it begins.\n`);
  const all: Checked[] = [];
  for (const circles of SIZES) all.push(await alone(circles));
  const headings = [
    'circles',
    'figures',
    'hidden',
    'repaired',
    'freezing CPU s',
    'checking CPU s',
    'wall s',
    'peak MB',
  ];
  console.log(table(headings, all.map(rowOf)));
  const exponent =
    Math.log((all.at(-1)?.cpuMs ?? 0) / (all[0]?.cpuMs ?? 0)) / Math.log(CIRCLES / (SIZES[0] ?? 1));
  const slowest = Math.max(...all.map(({ cpuMs }) => cpuMs)) / 1_000;
  const isKept = all.every(({ pinned }) => pinned === 0);
  const unsure = all.reduce((sum, { inexact }) => sum + inexact, 0);
  console.log(`\nCPU grows with circles to the power of ${exponent.toFixed(3)} (budget ${EXPONENT_BUDGET}).`);
  console.log(`At most ${slowest.toFixed(1)} s of CPU for all of it (budget ${SECONDS_BUDGET}).`);
  console.log(
    `Intervals that are bounds instead of exact: ${unsure}. Nothing hidden can be worked out: ${isKept ? 'yes' : 'NO'}.`,
  );
  return exponent <= EXPONENT_BUDGET && slowest <= SECONDS_BUDGET && isKept;
}

/** In a process of its own, so that memory and CPU are this size's alone. */
async function alone(circles: number): Promise<Checked> {
  const script = join(import.meta.dirname, 'check-release.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(circles), String(MONTHS)]);
  return JSON.parse(stdout) as Checked;
}

function rowOf({
  circles,
  cells,
  hidden,
  repaired,
  freezing,
  checking,
  wallMs,
  peakBytes,
}: Checked): string[] {
  const seconds = (ms: number) => (ms / 1_000).toFixed(1);
  const counts = [circles, cells, hidden, repaired].map(String);
  return [
    ...counts,
    seconds(freezing),
    seconds(checking),
    seconds(wallMs),
    (peakBytes / 1_000_000).toFixed(0),
  ];
}
