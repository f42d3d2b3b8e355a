import type { Clock } from '../journal/clock.ts';
import type { Journal, NewWork, PendingWork } from '../journal/journal.ts';

/** How an attempt ended. */
export type Outcome =
  /** Done with, well or badly. `effects` and `next` last together with that, or not at all. */
  | { readonly settled: true; readonly next?: readonly NewWork[]; readonly effects?: () => void }
  | { readonly settled: false; readonly retryInMs: number; readonly counts: boolean };

export interface WorkHandler {
  attempt(work: PendingWork): Outcome | Promise<Outcome>;
  /** Work in one lane runs a few at a time; undefined: no limit. */
  lane?(work: PendingWork): string;
}

interface WorkQueue {
  /** Journals work, and runs it when due. */
  add(work: readonly NewWork[]): void;
  /** Resolves when nothing is pending. */
  idle(): Promise<void>;
  /** Rises with every piece of work there ever was. */
  newest(): number;
  /** Starts no further attempt, waits for those under way. What is pending stays in the journal. */
  stop(): Promise<void>;
}

const laneWidth = 8;

/** Runs journalled work, beginning with what was pending. `delayMs` may hold an attempt back. */
export function startWorkQueue(options: {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly handlers: Readonly<Record<string, WorkHandler>>;
  readonly delayMs: (work: PendingWork) => number;
  readonly report: (message: string) => void;
}): WorkQueue {
  const { journal, clock, handlers, delayMs, report } = options;
  const open = new Set<number>();
  const timers = new Map<number, () => void>();
  const running = new Set<Promise<void>>();
  const lanes = new Map<string, { active: number; readonly waiting: PendingWork[] }>();
  let idleWaiters: (() => void)[] = [];
  let stopped = false;
  let newest = 0;

  function wakeIdle(): void {
    if (open.size > 0 && !stopped) return;
    for (const wake of idleWaiters) wake();
    idleWaiters = [];
  }

  function schedule(work: PendingWork): void {
    open.add(work.id);
    newest = Math.max(newest, work.id);
    if (stopped) return;
    const wait = Math.max(0, work.dueAt - clock.now()) + delayMs(work);
    timers.set(
      work.id,
      clock.after(wait, () => {
        timers.delete(work.id);
        enter(work);
      }),
    );
  }

  function enter(work: PendingWork): void {
    const name = handlers[work.kind]?.lane?.(work);
    if (name === undefined) {
      run(work, () => {});
      return;
    }
    const lane = lanes.get(name) ?? { active: 0, waiting: [] };
    lanes.set(name, lane);
    if (lane.active >= laneWidth) {
      lane.waiting.push(work);
      return;
    }
    lane.active++;
    run(work, () => {
      lane.active--;
      const next = lane.waiting.shift();
      if (next !== undefined) enter(next);
    });
  }

  function run(work: PendingWork, leave: () => void): void {
    if (stopped) return;
    const tracked = attempt(work).finally(() => {
      running.delete(tracked);
      leave();
      wakeIdle();
    });
    running.add(tracked);
  }

  async function attempt(work: PendingWork): Promise<void> {
    try {
      const outcome = await handlers[work.kind]?.attempt(work);
      if (outcome !== undefined) conclude(work, outcome);
    } catch (thrown) {
      // Work is never lost to a fault of the local cloud itself: it stays, and is tried again.
      report(`Work ${work.id} (${work.kind}) could not be attempted: ${String(thrown)}`);
      schedule({ ...work, dueAt: clock.now() + 1000 });
    }
  }

  function conclude(work: PendingWork, outcome: Outcome): void {
    if (outcome.settled) {
      const next = journal.atomically(() => {
        outcome.effects?.();
        journal.settle(work.id);
        return (outcome.next ?? []).map((one) => journal.accept(one));
      });
      open.delete(work.id);
      next.forEach(schedule);
      return;
    }
    const attempts = work.attempts + (outcome.counts ? 1 : 0);
    const dueAt = clock.now() + outcome.retryInMs;
    journal.postpone(work.id, attempts, dueAt);
    schedule({ ...work, attempts, dueAt });
  }

  for (const work of journal.pending()) if (Object.hasOwn(handlers, work.kind)) schedule(work);

  return {
    add: (work) => {
      journal.atomically(() => work.map((one) => journal.accept(one))).forEach(schedule);
    },
    newest: () => newest,
    idle: () =>
      new Promise((resolve) => {
        idleWaiters.push(resolve);
        wakeIdle();
      }),
    stop: async () => {
      stopped = true;
      for (const cancel of timers.values()) cancel();
      timers.clear();
      await Promise.all(running);
      wakeIdle();
    },
  };
}
