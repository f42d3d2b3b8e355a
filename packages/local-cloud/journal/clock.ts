/** Time as the running parts of the local cloud see it; tests put a hand-driven one in its place. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs once after that many milliseconds; calling what it returns prevents it. */
  after(delayMs: number, run: () => void): () => void;
}

/** The machine's own clock. Its timers keep no process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (delayMs, run) => {
    // setTimeout fires at once beyond 2^31 ms, so a long wait is taken in steps.
    const step = Math.min(delayMs, 2 ** 31 - 1);
    let cancel = () => {};
    const timer = setTimeout(() => {
      if (step < delayMs) cancel = systemClock.after(delayMs - step, run);
      else run();
    }, step);
    timer.unref();
    return () => {
      clearTimeout(timer);
      cancel();
    };
  },
};
