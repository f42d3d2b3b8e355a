import { spawnSync } from 'node:child_process';
import { type Cloud, seededFaults } from '@kith/local-cloud';
import type { CoOpOptions } from '../../scripts/lib/co-op.ts';
import { dice } from '../support/dice.ts';
import { pause } from './book.ts';

/** What went wrong in a storm, to be printed. */
export interface Damage {
  /** Functions that were ended in the middle of their work. */
  killed: number;
  /** Times that the process which keeps the tables was ended. */
  enginesKilled: number;
  busDownMs: number;
  /** Absent where this machine cannot make a disk look full. */
  diskFullMs?: number;
  clockJumps: number;
}

/** Everything that goes wrong while people go on. */
export interface Storm {
  readonly damage: Damage;
  /** To be given to the co-op when it starts. */
  readonly options: Pick<CoOpOptions, 'faults' | 'tableFaults' | 'busDown'>;
  /** Rages for so long: kills, an outage of the bus, a full disk, a dead engine and a clock that jumps, one after the other. */
  rage(cloud: Cloud, ms: number): Promise<void>;
  /** From now on nothing goes wrong. */
  calm(): void;
}

const MINUTE = 60_000;
/** How often functions are killed: seldom enough that most commands get through at the first try. */
const KILL_EVERY_MS = 300;
const RAGING = { throttle: 0.02, conflict: 0.03 };
const functions = ['gateway', 'relay', 'teams', 'matching', 'pay', 'evaluation', 'connectors'];

/** A storm of a seed over some circles; the bus of the last is the one that fails. */
export function brew(seed: number, circles: readonly string[]): Storm {
  const roll = dice(seed);
  const damage: Damage = { killed: 0, enginesKilled: 0, busDownMs: 0, clockJumps: 0 };
  const rates = { seed, ...RAGING };
  const unlucky = seededFaults({
    seed,
    duplicate: 0.2,
    delay: 0.3,
    maximumDelayMs: 200,
    drop: 0.1,
    throttle: 0.05,
  });
  const lucky = seededFaults({ seed });
  let isCalm = false;
  let isBusDown = false;

  async function kill(cloud: Cloud, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const name = `kith-${roll.pick(circles)}-${roll.pick(functions)}`;
      damage.killed += cloud.kill((functionName) => functionName.startsWith(name));
      await pause(KILL_EVERY_MS);
    }
  }

  async function busOutage(ms: number): Promise<void> {
    isBusDown = true;
    await pause(ms);
    isBusDown = false;
    damage.busDownMs += ms;
  }

  async function fullDisk(cloud: Cloud, ms: number): Promise<void> {
    const pid = cloud.enginePid();
    if (pid === undefined || !limitFiles(pid, '4096')) return;
    await pause(ms);
    // The engine may have been started again meanwhile, without the limit.
    limitFiles(pid, 'unlimited');
    damage.diskFullMs = (damage.diskFullMs ?? 0) + ms;
  }

  function killEngine(cloud: Cloud): void {
    const pid = cloud.enginePid();
    if (pid === undefined) return;
    process.kill(pid, 'SIGKILL');
    damage.enginesKilled += 1;
  }

  async function jump(cloud: Cloud, ms: number): Promise<void> {
    await cloud.advanceClock(ms);
    damage.clockJumps += 1;
  }

  async function rage(cloud: Cloud, ms: number): Promise<void> {
    const part = ms / 10;
    isCalm = false;
    Object.assign(rates, RAGING);
    let over = false;
    const killing = kill(cloud, () => over);
    await pause(2 * part);
    await jump(cloud, 3 * MINUTE);
    await busOutage(2 * part);
    await jump(cloud, -5 * MINUTE);
    await pause(part);
    await fullDisk(cloud, 1.5 * part);
    await pause(part);
    killEngine(cloud);
    await pause(part);
    await jump(cloud, 2 * MINUTE);
    await pause(1.5 * part);
    over = true;
    await killing;
  }

  return {
    damage,
    options: {
      faults: (key) => (isCalm ? lucky : unlucky)(key),
      tableFaults: rates,
      busDown: (name) => isBusDown && name === `kith-${circles.at(-1)}`,
    },
    rage,
    calm: () => {
      isCalm = true;
      Object.assign(rates, { throttle: 0, conflict: 0 });
    },
  };
}

/** Lets a process write no further than so many bytes into any file, as a full disk would. False where that cannot be done. */
function limitFiles(pid: number, bytes: string): boolean {
  return spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]).status === 0;
}
