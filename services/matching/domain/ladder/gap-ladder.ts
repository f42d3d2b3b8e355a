import type { InstantText } from '@kith/kernel';

/** How far a gap was shown (M11). */
export type LadderStep = 'TEAM' | 'CIRCLE' | 'NEIGHBOURS';
const steps: readonly LadderStep[] = ['TEAM', 'CIRCLE', 'NEIGHBOURS'];

/** How a gap has come along the ladder since it was found (M11). */
export interface GapLadder {
  /** Since when nobody covers the hours. */
  readonly foundAt: InstantText;
  /** Since when it is shown as far as it is. */
  readonly since: InstantText;
  /** When it was last due further and there was nobody to ask. */
  readonly inVainAt?: InstantText;
  /** When whoever is on call was told. */
  readonly alarmedAt?: InstantText;
}

/** Whether one step shows a gap to more people than another. */
export function isFurther(step: LadderStep, than: LadderStep): boolean {
  return steps.indexOf(step) > steps.indexOf(than);
}

/** The step after this one; the last is its own. */
export function stepAfter(step: LadderStep): LadderStep {
  return steps[steps.indexOf(step) + 1] ?? step;
}
