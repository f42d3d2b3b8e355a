/** One contender: asks once, and waits for the answer. */
export type Ask = () => Promise<unknown>;

/** CPU time of this process for one call, in milliseconds. */
async function cpuOf(ask: Ask, times: number): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) await ask();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

/**
 * The CPU each contender takes, as multiples of the first, and its milliseconds a call. They take turns in rounds, so
 * that whatever else the machine does meets all of them; the ratio is the median over the rounds.
 */
export async function compareCpu(
  contenders: readonly Ask[],
  rounds = 15,
): Promise<{ ratio: number; milliseconds: number }[]> {
  for (const ask of contenders) await cpuOf(ask, 300);
  const taken: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const times: number[] = [];
    for (const ask of contenders) times.push(await cpuOf(ask, 100));
    taken.push(times);
  }
  return contenders.map((_, i) => ({
    ratio: median(taken.map((times) => (times[i] ?? 0) / (times[0] ?? 1))),
    milliseconds: median(taken.map((times) => times[i] ?? 0)),
  }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
