/** Milliseconds one call takes, by the clock on the wall. */
async function timeOf(work: () => Promise<unknown>, times: number): Promise<number> {
  const before = performance.now();
  for (let turn = 0; turn < times; turn++) await work();
  return (performance.now() - before) / times;
}

/**
 * Times contenders in turns, so that whatever else the machine does meets all of them alike. Answers the median
 * milliseconds of each, and the median of its ratios to the first.
 */
export async function inTurns(
  contenders: readonly (() => Promise<unknown>)[],
  { rounds = 21, times = 20 } = {},
): Promise<{ milliseconds: number; ratio: number }[]> {
  for (const work of contenders) await timeOf(work, times * 2);
  const taken: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const figures: number[] = [];
    for (const work of contenders) figures.push(await timeOf(work, times));
    taken.push(figures);
  }
  return contenders.map((_, index) => ({
    milliseconds: median(taken.map((each) => each[index] ?? 0)),
    ratio: median(taken.map((each) => (each[index] ?? 0) / (each[0] ?? 1))),
  }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
