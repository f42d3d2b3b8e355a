import { appendFileSync } from 'node:fs';

const note = (t: string) => appendFileSync('/tmp/faults/progress.log', `${new Date().toISOString()} ${t}\n`);

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
  /**
   * Rages until so many more commands were answered with a yes or a no, or people have no more to say: kills, an outage of
   * the bus, a full disk, a dead engine and a clock that jumps, one after the other, however fast the machine is.
   */
  rage(cloud: Cloud, commands: number, isOver?: () => boolean): Promise<void>;
  /** From now on nothing goes wrong. */
  calm(): void;
}

const MINUTE = 60_000;
/** After so many commands functions are killed again: seldom enough that most get through at the first try. */
const KILL_AFTER = 5;
/** How long an outage lasts at least. */
const OUTAGE_MS = 1_500;
const RAGING = { throttle: 0.02, conflict: 0.03 };
/** What is killed at a time: all functions of a circle, or those of one service. */
const parts = ['', 'gateway', 'relay', 'teams', 'matching', 'pay'];

/**
 * A storm of a seed over some circles; the bus of the last is the one that fails. `answered` says how many commands were
 * answered by now.
 */
export function brew(seed: number, circles: readonly string[], answered: () => number): Storm {
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
      const name = `kith-${roll.pick(circles)}-${roll.pick(parts)}`;
      damage.killed += cloud.kill((functionName) => functionName.startsWith(name));
      await until(answered() + KILL_AFTER, isOver);
    }
  }

  /** Waits until so many commands were answered in all. */
  async function until(count: number, isOver: () => boolean): Promise<void> {
    while (answered() < count && !isOver()) await pause(20);
  }

  async function busOutage(wait: () => Promise<void>): Promise<void> {
    const began = performance.now();
    isBusDown = true;
    await Promise.all([wait(), pause(OUTAGE_MS)]);
    isBusDown = false;
    damage.busDownMs += Math.round(performance.now() - began);
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

  async function rage(cloud: Cloud, commands: number, isOver = () => false): Promise<void> {
    isCalm = false;
    Object.assign(rates, RAGING);
    const began = answered();
    let isThrough = false;
    const killing = kill(cloud, () => isThrough);
    const share = async (part: number) => {
      note(`share ${part} at ${answered()}`);
      await until(began + part * commands, isOver);
    };
    const t = setInterval(
      () =>
        note(
          `answered ${answered()} killed ${damage.killed} load ${JSON.stringify(cloud.load())} dlq ${cloud.deadLetters().length}`,
        ),
      5000,
    );
    await share(0.15);
    await jump(cloud, 3 * MINUTE);
    await busOutage(() => share(0.4));
    await jump(cloud, -5 * MINUTE);
    await share(0.5);
    await fullDisk(cloud, OUTAGE_MS);
    await share(0.7);
    killEngine(cloud);
    await share(0.85);
    await jump(cloud, 2 * MINUTE);
    await share(1);
    isThrough = true;
    note('through');
    setTimeout(() => clearInterval(t), 300000);
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
