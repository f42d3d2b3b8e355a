import type { Clock } from './clock.ts';

/** A clock for tests: time passes only when told to. */
export interface ManualClock extends Clock {
  /** Moves time on, running what falls due in order, each at its own moment. */
  advance(ms: number): Promise<void>;
}

export function manualClock(start = 0): ManualClock {
  let now = start;
  const waiting = new Set<{ readonly at: number; readonly run: () => void }>();
  const earliest = (until: number) =>
    [...waiting].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    after: (delayMs, run) => {
      const timer = { at: now + Math.max(0, delayMs), run };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    advance: async (ms) => {
      const until = now + ms;
      // What runs may lead, through promises, to further timers: give those a turn before looking again.
      const settle = () => new Promise((resolve) => setImmediate(resolve));
      await settle();
      for (let next = earliest(until); next !== undefined; next = earliest(until)) {
        waiting.delete(next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = until;
    },
  };
}
