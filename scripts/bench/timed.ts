/** How long each of many took, in milliseconds, as the middle one and the one that only one in twenty exceeds. */
interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of processor that this process took for each, the engine's not among them. */
  readonly own: number;
}

/** Does something again and again, one after the other, once it is warm. */
export async function timed(
  work: () => Promise<unknown>,
  { times = 100, warm = 20 } = {},
): Promise<Quantiles> {
  for (let turn = 0; turn < warm; turn++) await work();
  const taken: number[] = [];
  const used = process.cpuUsage();
  for (let turn = 0; turn < times; turn++) {
    const before = performance.now();
    await work();
    taken.push(performance.now() - before);
  }
  const { user, system } = process.cpuUsage(used);
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), own: (user + system) / 1_000 / times };
}
