import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './co-op.ts';
import type { Home } from './home.ts';
import { type RunningCoOp, runningCoOp } from './running.ts';

/** A co-op to work with for a while. */
export interface BorrowedCoOp {
  readonly running: RunningCoOp;
  /** Stops it, if it was started for this. */
  giveBack(): Promise<void>;
}

/** The co-op that runs here, or one started for the occasion; ready when its demo data is complete. */
export async function borrowCoOp(home: Home, say: (line: string) => void): Promise<BorrowedCoOp> {
  const there = runningCoOp(home);
  if (there) {
    await demoDataEntered(there, () => true);
    return { running: there, giveBack: async () => {} };
  }
  say('No co-op runs here yet: starting one …');
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.ts'), '--home', home.path], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const alive = () => child.exitCode === null;
  while (alive() && runningCoOp(home)?.pid !== child.pid) await pause();
  const running = runningCoOp(home);
  if (!running) throw new Error('The co-op did not start: npm start says why.');
  await demoDataEntered(running, alive);
  return {
    running,
    giveBack: async () => {
      child.kill('SIGTERM');
      if (alive()) await once(child, 'exit');
    },
  };
}

async function demoDataEntered({ front }: RunningCoOp, alive: () => boolean): Promise<void> {
  while (alive()) {
    const { complete } = (await (await fetch(`${front}/status.json`)).json()) as { complete: boolean };
    if (complete) return;
    await pause();
  }
  throw new Error('The co-op stopped while its demo data was being entered: npm start says why.');
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 200));
}
