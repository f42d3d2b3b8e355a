import type { Constraint } from './linear.ts';

/** A count, and the counts it is the sum of. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Sums as constraints, in their order. Where an earlier one is over some of the same counts, or over more, a sum is told
 * by what it adds or leaves out: that says the same, and what follows from the two is then seen at a glance.
 */
export function sumConstraints(sums: readonly Sum[]): Constraint[] {
  const earlier: { readonly total: number; readonly parts: ReadonlySet<number> }[] = [];
  const withCount = new Map<number, number[]>();
  return sums.map(({ total, parts: listed }) => {
    const parts = new Set(listed);
    let shortest = termsOf(total, listed, -1);
    // A count may stand twice in a table, under two names: such a sum is told in full, and nothing is told by it.
    if (parts.size < listed.length) return equation(shortest);
    for (const [index, shared] of sharedWith(parts)) {
      const other = earlier[index] as (typeof earlier)[number];
      if (shared !== Math.min(parts.size, other.parts.size)) continue;
      const added = [...parts].filter((part) => !other.parts.has(part));
      const leftOut = [...other.parts].filter((part) => !parts.has(part));
      const terms = [...termsOf(total, added, -1), [other.total, -1], ...leftOut.map((part) => [part, 1])];
      if (terms.length < shortest.length) shortest = terms as [number, number][];
    }
    for (const part of parts) withCount.set(part, [...(withCount.get(part) ?? []), earlier.length]);
    earlier.push({ total, parts });
    return equation(shortest);
  });

  /** Earlier sums that share counts with these, and how many. */
  function sharedWith(parts: ReadonlySet<number>): Map<number, number> {
    const shared = new Map<number, number>();
    for (const part of parts)
      for (const index of withCount.get(part) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    return shared;
  }
}

function termsOf(total: number, parts: readonly number[], coefficient: number): [number, number][] {
  return [[total, 1], ...parts.map((part): [number, number] => [part, coefficient])];
}

/** The same count twice is counted together. */
function equation(terms: readonly (readonly [count: number, coefficient: number])[]): Constraint {
  return { terms: gathered(terms), low: 0, high: 0 };
}

/** Terms of which each count has one. */
export function gathered(terms: Constraint['terms']): Constraint['terms'] {
  const coefficients = new Map<number, number>();
  for (const [count, coefficient] of terms)
    coefficients.set(count, (coefficients.get(count) ?? 0) + coefficient);
  return [...coefficients].filter(([, coefficient]) => coefficient !== 0);
}
