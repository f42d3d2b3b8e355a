import { createHash } from 'node:crypto';

/** Choices that look random and are the same for the same seed. */
export function dice(seed: number) {
  let rolls = 0;
  const next = (): number =>
    createHash('sha256').update(`${seed}:${++rolls}`).digest().readUInt32BE(0) / 2 ** 32;

  /** One of some things; nothing when there are none. */
  function maybe<T>(things: readonly T[]): T | undefined {
    return things[Math.floor(next() * things.length)];
  }

  /** One of at least one thing. */
  function pick<T>(things: readonly T[]): T {
    const chosen = maybe(things);
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  }

  return { maybe, pick };
}
