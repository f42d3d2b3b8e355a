import { beforeAll, describe, expect, it } from 'vitest';
import type { SeedResult } from './seed-worker.ts';
import { runSeeds } from './seeds.ts';
import { simulate } from './simulate.ts';
import { type Promised, promises } from './violation.ts';

const FROM = Number(process.env.KITH_SEED ?? 1);
const SEEDS = Number(process.env.KITH_SEEDS ?? 200);

describe(`circles that share workers, whatever goes wrong (${SEEDS} seeds from ${FROM})`, () => {
  let results: SeedResult[];
  beforeAll(async () => {
    results = await runSeeds(FROM, SEEDS);
  }, 400_000);

  const numbers = Object.keys(promises).map(Number) as Promised[];
  it.each(numbers.map((number) => [number, promises[number]] as const))('invariant %i: %s', (number) => {
    const reports = results.filter(({ promised }) => promised === number).map(({ report }) => report);
    expect(reports.join('\n\n')).toBe('');
  });

  it('comes to everything the promises are about: claims that end in every way, and visits next door that are paid', () => {
    const reached = (what: string) => results.reduce((sum, each) => sum + (each.reached[what] ?? 0), 0);
    for (const what of ['ACCEPTED', 'DECLINED', 'RELEASED', 'WITHDRAWN', 'PAID'])
      expect([what, reached(what) > 0]).toEqual([what, true]);
  });

  it('does the same again from the same seed, to the word', async () => {
    for (const seed of [FROM, FROM + 7]) {
      const [once, again] = [await simulate(seed), await simulate(seed)];
      expect(once.trace.length).toBeGreaterThan(100);
      expect(again).toEqual(once);
      expect(results.find((each) => each.seed === seed)?.steps).toBe(once.steps);
    }
  });
});
