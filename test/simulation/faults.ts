import { KithError } from '@kith/kernel';
import type { Change, Table } from '@kith/service-kit';
import type { Random } from './random.ts';
import type { Turn } from './strands.ts';

/** How often what goes wrong, from 0 to 1; the last three for each message and delivery. */
export interface Climate {
  readonly conflict: number;
  readonly throttle: number;
  readonly crashBefore: number;
  readonly crashAfter: number;
  readonly drop: number;
  readonly duplicate: number;
  readonly outOfOrder: number;
}

/** Nothing goes wrong. */
export const calm: Climate = {
  conflict: 0,
  throttle: 0,
  crashBefore: 0,
  crashAfter: 0,
  drop: 0,
  duplicate: 0,
  outOfOrder: 0,
};

/** Every seed has a climate of its own: some faults show only where others are rare. */
export function climateOf(random: Random): Climate {
  const rate = (most: number) => (random.chance(0.3) ? 0 : random.fraction() * most);
  return {
    conflict: rate(0.2),
    throttle: rate(0.02),
    crashBefore: rate(0.1),
    crashAfter: rate(0.15),
    drop: rate(0.3),
    duplicate: rate(0.5),
    outOfOrder: rate(1),
  };
}

/** Something outside what a command decides: whoever asked learns nothing of what became of it. */
export class Fault extends Error {}

/** Of several failures of one round, one that may not happen, if there is any. */
export function worstOf(thrown: unknown): unknown {
  if (!(thrown instanceof AggregateError)) return thrown;
  const all = thrown.errors.map(worstOf);
  return all.find((each) => !(each instanceof Fault || each instanceof KithError)) ?? all[0];
}

/** Changes what a decision is about to write, just before it is written: a bug, for tests that must find it. */
export type Tamper = (decided: Change<unknown>) => Change<unknown>;

/** A table as one strand sees it: it waits for its turn, and now and then fails as tables do. */
export function underFaults(
  table: Table,
  {
    turn,
    climate,
    random,
    tamper,
  }: { turn: Turn; climate: Climate; random: Random; tamper?: Tamper | undefined },
): Table {
  const throttled = (): void => {
    if (random.chance(climate.throttle)) throw new Fault('the table was too busy');
  };
  const reading = async (): Promise<void> => {
    await turn();
    throttled();
  };
  return {
    get: async (key) => {
      await reading();
      return table.get(key);
    },
    getAll: async (keys) => {
      await reading();
      return table.getAll(keys);
    },
    list: async (query) => {
      await reading();
      return table.list(query);
    },
    all: async (query) => {
      await reading();
      return table.all(query);
    },
    everything: () => table.everything(),
    change: async (cause, now, decide) => {
      const value = await table.change(cause, now, async () => {
        // Others were in the way: what was decided is thrown away, and decided again.
        if (random.chance(climate.conflict)) await decide();
        const decided = await decide();
        await turn();
        throttled();
        if (random.chance(climate.crashBefore)) throw new Fault('it crashed before anything was kept');
        return (tamper ? tamper(decided) : decided) as typeof decided;
      });
      if (random.chance(climate.crashAfter)) throw new Fault('it crashed after it was kept');
      return value;
    },
  };
}
