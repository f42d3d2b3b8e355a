import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Endpoint } from './endpoint.ts';
import type { Home } from './home.ts';

/** What other commands need to know of a co-op that runs on this machine. */
export interface RunningCoOp {
  readonly pid: number;
  /** The start page of those who work on Kith; also where a rehearsal moves the clock. */
  readonly front: string;
  /** Where the AWS services of this machine are reached. */
  readonly aws: string;
  readonly endpoints: readonly Endpoint[];
}

/** Leaves word for other commands. */
export function announce(home: Home, running: RunningCoOp): void {
  mkdirSync(home.path, { recursive: true });
  writeFileSync(home.running, JSON.stringify(running, null, 2));
}

/** Takes it back. */
export function withdraw(home: Home): void {
  rmSync(home.running, { force: true });
}

/** The co-op that runs there now, or nothing. */
export function runningCoOp(home: Home): RunningCoOp | undefined {
  try {
    const running = JSON.parse(readFileSync(home.running, 'utf8')) as RunningCoOp;
    process.kill(running.pid, 0);
    return running;
  } catch {
    return undefined;
  }
}
