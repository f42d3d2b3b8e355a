import { EventEmitter, once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Invocation, Invoke } from '../events/invoke.ts';
import type { MeteredRun } from '../meter.ts';
import type { FunctionModel } from '../model.ts';
import { startEnvironment } from './execution-environment.ts';
import { type FunctionPool, functionPool } from './function-pool.ts';
import { gate } from './gate.ts';
import { environmentVariables, type Surroundings } from './variables.ts';

export interface FunctionsOptions {
  readonly models: readonly FunctionModel[];
  readonly surroundings: () => Surroundings;
  readonly print: (functionName: string, line: string) => void;
  readonly scaleTo?: number;
  readonly queueLimit?: number;
  readonly idleStopMs?: number;
  /** Environments of all functions together; beyond it, idle ones go first. A busy one is never stopped for it. */
  readonly environments?: number;
  /** Hears of every run. */
  readonly ran?: (run: MeteredRun) => void;
}

/** More than the machine has processors for only makes each start slower, up to its time limit. */
const startsAtATime = Math.max(2, availableParallelism());

/** All functions of the cloud. */
export interface Functions {
  /** Runs a function, named or by ARN, with a payload and waits for its answer. Never rejects. */
  readonly invoke: Invoke;
  find(nameOrArn: string): FunctionModel | undefined;
  /** Takes the functions of a new assembly; those that changed start afresh with their next event. */
  replace(models: readonly FunctionModel[]): string[];
  /** Ends all environments of the functions named, also in the middle of their work. Answers how many were at work. */
  kill(which: (functionName: string) => boolean): number;
  load(): { environments: number; pending: number };
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export function startFunctions(options: FunctionsOptions): Functions {
  const { surroundings, print, scaleTo = 4, queueLimit = 1_000, idleStopMs = 30_000 } = options;
  const { environments = 64, ran } = options;
  const starting = gate(startsAtATime);
  const entries = new Map<string, { model: FunctionModel; pool: FunctionPool }>();
  const settled = new EventEmitter();
  replace(options.models);

  function poolOf(fn: FunctionModel): FunctionPool {
    return functionPool({
      scaleTo,
      queueLimit,
      idleStopMs,
      start: () => {
        makeRoom();
        return startEnvironment({
          fn,
          starting,
          variables: () => environmentVariables(fn, surroundings()),
          print: (line) => print(fn.name, line),
          ...(ran && { ran }),
        });
      },
    });
  }

  function makeRoom(): void {
    if (load().environments < environments) return;
    for (const { pool } of entries.values()) if (pool.shrink()) return;
  }

  function replace(models: readonly FunctionModel[]): string[] {
    const names = new Set(models.map((model) => model.name));
    for (const [name, { pool }] of entries) {
      if (names.has(name)) continue;
      entries.delete(name);
      void pool.stop();
    }
    const changed = models.filter((model) => !same(entries.get(model.name)?.model, model));
    for (const model of changed) {
      entries.get(model.name)?.pool.recycle();
      entries.set(model.name, { model, pool: poolOf(model) });
    }
    return changed.map((model) => model.name);
  }

  const entryOf = (nameOrArn: string) => entries.get(nameOrArn.split(':')[6] ?? nameOrArn);

  async function invoke(nameOrArn: string, payload: unknown): Promise<Invocation> {
    const entry = entryOf(nameOrArn);
    if (!entry) {
      const errorMessage = `Function not found: ${nameOrArn}`;
      return { ok: false, error: { errorType: 'ResourceNotFoundException', errorMessage } };
    }
    // Keeps the map in order of use: room is made where it is missed least.
    entries.delete(entry.model.name);
    entries.set(entry.model.name, entry);
    const result = await entry.pool.invoke(JSON.stringify(payload ?? null));
    settled.emit('settled');
    return result;
  }

  const load = () =>
    [...entries.values()]
      .map(({ pool }) => pool.load())
      .reduce(
        (sum, one) => ({
          environments: sum.environments + one.environments,
          pending: sum.pending + one.pending,
        }),
        { environments: 0, pending: 0 },
      );

  return {
    invoke,
    replace,
    load,
    find: (nameOrArn) => entryOf(nameOrArn)?.model,
    kill: (which) =>
      [...entries].filter(([name]) => which(name)).reduce((killed, [, { pool }]) => killed + pool.kill(), 0),
    async idle() {
      while (load().pending > 0) await once(settled, 'settled');
    },
    async stop() {
      await Promise.all([...entries.values()].map(({ pool }) => pool.stop()));
    },
  };
}

function same(one: FunctionModel | undefined, other: FunctionModel): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
