import { describe, expect, it } from 'vitest';
import type { Bug } from './bug.ts';
import { bugs } from './bugs.ts';
import { reportOf } from './report.ts';
import { shrink } from './shrink.ts';
import { type Outcome, simulate } from './simulate.ts';

/** The first seed in which a bug breaks a promise. It may break others in seeds before: one slip has many ends. */
async function firstToFind(
  bug: Bug,
  promised: number,
  { from, seeds }: { from: number; seeds: number },
): Promise<Outcome | undefined> {
  for (let seed = from; seed < from + seeds; seed++) {
    const outcome = await simulate(seed, { bug });
    if (outcome.violation?.promised === promised) return outcome;
  }
  return undefined;
}

/** Which promise each bug breaks. The seeds to begin at are ones that keep the search short; without them it takes longer. */
const found: readonly [Bug, promised: number, from: number][] = [
  [bugs.slotUnconditional, 1, 17],
  [bugs.diaryUnconditional, 2, 2],
  [bugs.nobodyAsked, 3, 1],
  [bugs.booksAgain, 4, 43],
  [bugs.releaseIgnored, 4, 3],
  [bugs.paysDouble, 5, 1],
  [bugs.tellsWho, 6, 1],
  [bugs.standsForever, 3, 35],
  [bugs.trialGoesOn, 3, 36],
  [bugs.refusalForgotten, 8, 49],
  [bugs.lastToComeStands, 8, 13],
];

describe('the simulation finds a bug that was put in', () => {
  it.each(found.map(([bug, promised, from]) => ({ name: bug.name, bug, promised, from })))(
    '$name: breaks invariant $promised',
    async ({ bug, promised, from }) => {
      const outcome = await firstToFind(bug, promised, { from, seeds: 60 });
      expect(outcome?.violation?.promised).toBe(promised);
    },
  );

  it('and tells of it in few steps, in words, the same ones each time', async () => {
    const outcome = await firstToFind(bugs.releaseIgnored, 4, { from: 3, seeds: 60 });
    if (!outcome) throw new Error('It was not found.');
    const shortest = await shrink(outcome, { bug: bugs.releaseIgnored });
    expect(shortest.violation?.promised).toBe(4);
    expect(shortest.taken.length).toBeLessThan(outcome.taken.length / 4);
    const again = await simulate(outcome.seed, { bug: bugs.releaseIgnored, only: new Set(shortest.taken) });
    expect(reportOf(again)).toBe(reportOf(shortest));
    expect(reportOf(again)).toMatch(/breaks invariant 4: .*\n {2}4: claim \d+ is RELEASED at home and/);
    expect(reportOf(again)).toContain('CoverReleased');
  });
});
