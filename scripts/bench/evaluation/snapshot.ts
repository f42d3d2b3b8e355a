import { execFile } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { table } from '../table.ts';
import type { YearTaken } from './freeze-year.ts';

const CIRCLES = Number(process.env.KITH_BENCH_CIRCLES ?? 60);
const SIZES = [CIRCLES / 4, CIRCLES / 2, CIRCLES].map((circles) => Math.max(2, Math.round(circles)));
const SECONDS_BUDGET = 60;
const MEMORY_BUDGET = 400_000_000;
const EXPONENT_BUDGET = 1.05;

/**
 * The last national snapshot of a year, from the first event of a circle until it is frozen beside those before it, for
 * co-ops of three sizes (N9). False when over budget.
 */
export async function benchSnapshot(): Promise<boolean> {
  console.log(`A national snapshot of up to ${CIRCLES} circles, the twelfth of a year.`);
  console.log(`Others keep this machine busy, too: load ${loadavg()[0]?.toFixed(1)} as it begins.\n`);
  const all: YearTaken[] = [];
  for (const circles of SIZES) all.push(await alone(circles));
  const headings = ['circles', 'teams', 'members', 'kB', 'hearing s', 'freezing s', 'CPU s', 'peak MB'];
  console.log(table(headings, all.map(rowOf)));
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return false;
  const exponent = Math.log(last.cpuMs / first.cpuMs) / Math.log(last.circles / first.circles);
  const seconds = (last.hearingMs + last.freezingMs) / 1_000;
  const peak = Math.max(...all.map(({ peakBytes }) => peakBytes));
  console.log(`\nCPU grows with circles to the power of ${exponent.toFixed(3)} (budget ${EXPONENT_BUDGET}).`);
  console.log(`It took ${seconds.toFixed(1)} s (budget ${SECONDS_BUDGET}).`);
  console.log(`At most ${megabytes(peak)} MB of memory were resident (budget ${megabytes(MEMORY_BUDGET)}).`);
  return exponent <= EXPONENT_BUDGET && seconds <= SECONDS_BUDGET && peak <= MEMORY_BUDGET;
}

/** So that garbage nobody has come round to collect does not pass for what is kept. */
const LITTLE_ROOM = ['--max-old-space-size=200', '--max-semi-space-size=8'];

/** In a process of its own, so that memory and CPU are this size's alone. */
async function alone(circles: number): Promise<YearTaken> {
  const script = join(import.meta.dirname, 'freeze-year.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [...LITTLE_ROOM, script, String(circles)]);
  return JSON.parse(stdout) as YearTaken;
}

function rowOf({
  circles,
  teams,
  members,
  kilobytes,
  hearingMs,
  freezingMs,
  cpuMs,
  peakBytes,
}: YearTaken): string[] {
  const seconds = (ms: number) => (ms / 1_000).toFixed(2);
  const counts = [circles, teams, members, Math.round(kilobytes)].map(String);
  return [...counts, seconds(hearingMs), seconds(freezingMs), seconds(cpuMs), megabytes(peakBytes)];
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}
