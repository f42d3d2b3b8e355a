import { type Outcome, type Running, simulate } from './simulate.ts';

/** The most runs that are tried to make a trace shorter. */
const MOST_RUNS = 250;

/**
 * The shortest history that still breaks the same promise, as far as leaving out steps of it finds one: ever smaller
 * chunks of what was taken are left out, as long as it still fails (delta debugging).
 */
export async function shrink(failed: Outcome, running: Running = {}, mostRuns = MOST_RUNS): Promise<Outcome> {
  const promised = failed.violation?.promised;
  if (promised === undefined) return failed;
  let best = failed;
  let runs = 0;

  async function failsWith(steps: readonly number[]): Promise<boolean> {
    if (runs++ >= mostRuns) return false;
    const outcome = await simulate(failed.seed, { ...running, only: new Set(steps) });
    if (outcome.violation?.promised !== promised) return false;
    best = outcome;
    return true;
  }

  let chunks = 2;
  while (best.taken.length > 1 && chunks <= best.taken.length && runs < mostRuns) {
    const size = Math.ceil(best.taken.length / chunks);
    let isShorter = false;
    for (let from = 0; from < best.taken.length; from += size) {
      const rest = [...best.taken.slice(0, from), ...best.taken.slice(from + size)];
      if (await failsWith(rest)) {
        isShorter = true;
        break;
      }
    }
    if (isShorter) chunks = Math.max(2, chunks - 1);
    else if (size === 1) break;
    else chunks = Math.min(best.taken.length, chunks * 2);
  }
  return best;
}
