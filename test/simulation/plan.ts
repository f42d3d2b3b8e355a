import { everyday, type Theme, themes, type Weighed } from './kinds.ts';
import { deliver } from './people/circumstances.ts';
import type { Kind } from './people/kind.ts';
import { claim } from './people/workers.ts';
import { type Random, random } from './random.ts';

/** One thing that is to happen. What exactly, and what goes wrong, it draws from a seed of its own. */
export interface Step {
  readonly index: number;
  readonly kind: Kind;
  readonly seed: number;
  /** Shared by those of one moment who have an eye on the same things. */
  readonly focus?: number;
}

/** What is to happen, one group after another; those of a group at the same moment. */
export type Plan = readonly (readonly Step[])[];

/** What a seed is about beside what happens every day: often nothing, at times several things. */
export function themesOf(dice: Random): ReadonlySet<Theme> {
  return new Set((Object.keys(themes) as Theme[]).filter(() => dice.chance(0.4)));
}

/** Draws a plan. Every step has a seed of its own, so that leaving out one does not change the dice of the others. */
export function planOf(dice: Random, groups: number, about: ReadonlySet<Theme>): Plan {
  let index = 0;
  // Some seeds do little but one or the other: rare things meet there.
  const may = [...everyday, ...[...about].flatMap((theme): readonly Weighed[] => themes[theme])];
  const mood = may.map(({ kind, weight }) => ({
    kind,
    weight: dice.chance(0.15) ? weight * 4 : weight,
  }));
  const total = mood.reduce((sum, { weight }) => sum + weight, 0);
  const draw = (): Kind => {
    let left = dice.fraction() * total;
    for (const { kind, weight } of mood) {
      left -= weight;
      if (left < 0) return kind;
    }
    return deliver;
  };
  return Array.from({ length: groups }, () => {
    const focus = dice.chance(0.8) ? dice.below(1000) : undefined;
    const steps = dice.pick([1, 2, 2, 3, 3]);
    // Now and then all do the same: a rush.
    const same = dice.chance(0.3) ? dice.pick([claim, draw()]) : undefined;
    return Array.from({ length: steps }, () => ({
      index: index++,
      kind: same ?? draw(),
      seed: dice.seed(),
      ...(focus !== undefined && steps > 1 && { focus }),
    }));
  });
}

/** The dice of one step. */
export function diceOf({ seed, focus }: Step): Random {
  return random(seed, focus);
}
