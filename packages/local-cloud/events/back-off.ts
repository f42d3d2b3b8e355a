const anHour = 3_600_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubled after each failure up to an hour, and drawn by
 * lot from its upper half, so that what failed together does not come back together.
 */
export function backOffMs(baseMs: number, failures: number, draw: number = Math.random()): number {
  const longest = Math.min(anHour, baseMs * 2 ** Math.min(failures, 30));
  return Math.ceil(longest / 2 + (longest / 2) * draw);
}
