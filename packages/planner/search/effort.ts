import type { Clock } from './anneal.ts';

/** How long to search. At least one of `seconds` and `draws` must be given; the first to run out ends it. */
export interface Effort {
  readonly seed: number;
  /** By the clock on the wall. What comes out then depends on the machine. */
  readonly seconds?: number | undefined;
  /** How many changes are drawn, by each thread: equal instances, seeds and draws give equal plans. */
  readonly draws?: number | undefined;
  /** Asked every few hundred draws: whether to stop now and answer the best so far. */
  readonly isCancelled?: (() => boolean) | undefined;
}

/** How far an effort is: 1 when it is used up or cancelled. Throws if it has no bound. */
export function clockOf(
  { seconds, draws, isCancelled }: Omit<Effort, 'seed'>,
  began = performance.now(),
): Clock {
  if (!(seconds !== undefined && seconds >= 0) && !(draws !== undefined && draws >= 0))
    throw new Error('A search needs a bound: seconds or draws.');
  return (made) => {
    if (isCancelled?.()) return 1;
    const byTime = seconds === undefined ? 0 : (performance.now() - began) / 1000 / Math.max(seconds, 1e-9);
    const byDraws = draws === undefined ? 0 : made / Math.max(draws, 1e-9);
    return Math.min(1, Math.max(byTime, byDraws));
  };
}
