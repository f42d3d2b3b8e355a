import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './co-op.ts';
import type { Endpoint } from './front.ts';

/** What other commands need to know of a co-op that runs on this machine. */
export interface RunningCoOp {
  readonly pid: number;
  /** The front page; also where a rehearsal moves the clock. */
  readonly front: string;
  readonly endpoints: readonly Endpoint[];
}

const FILE = join(ROOT, '.kith', 'running.json');

/** Leaves word for other commands. */
export function announce(running: RunningCoOp): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(running, null, 2));
}

/** Takes it back. */
export function withdraw(): void {
  rmSync(FILE, { force: true });
}

/** The co-op that runs on this machine now, or nothing. */
export function runningCoOp(): RunningCoOp | undefined {
  try {
    const running = JSON.parse(readFileSync(FILE, 'utf8')) as RunningCoOp;
    process.kill(running.pid, 0);
    return running;
  } catch {
    return undefined;
  }
}
