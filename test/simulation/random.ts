/** Choices that look random and are the same for the same seed. */
export interface Random {
  /** From 0 to below 1. */
  fraction(): number;
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  chance(probability: number): boolean;
  /** One of some things; nothing when there are none. */
  maybe<T>(things: readonly T[]): T | undefined;
  /** One of at least one thing. */
  pick<T>(things: readonly T[]): T;
  /** One of some things; more often than not the one that others at the same moment choose too. */
  focus<T>(things: readonly T[]): T | undefined;
  /** A seed for choices of their own. */
  seed(): number;
}

/** mulberry32: small, fast, and good enough to choose by. Those with the same `focus` often choose the same things. */
export function random(seed: number, focus?: number): Random {
  let state = seed | 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(fraction() * count);
  const maybe = <T>(things: readonly T[]): T | undefined => things[below(things.length)];
  return {
    fraction,
    below,
    chance: (probability) => fraction() < probability,
    maybe,
    pick: (things) => {
      if (things.length === 0) throw new Error('There is nothing to choose from.');
      return maybe(things) as (typeof things)[number];
    },
    focus: (things) =>
      focus !== undefined && fraction() < 0.65 ? things[focus % things.length] : maybe(things),
    seed: () => below(2 ** 31),
  };
}
