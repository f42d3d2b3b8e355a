import { describe, expect, test } from 'vitest';
import { street } from '../testing/small.ts';
import { proposeOnThreads } from './index.ts';

const instance = street({
  patients: Array.from({ length: 8 }, () => ({})),
  caregivers: [{ id: 'ann' }, { id: 'bob' }],
});
const patient = { timeout: 120_000 };

describe('A search on two threads', () => {
  test('gives equal plans for equal draws, for threads meet after draws', patient, async () => {
    const effort = { seed: 3, draws: 3_000, threads: 2 };
    const [one, other] = [await proposeOnThreads(instance, effort), await proposeOnThreads(instance, effort)];
    expect(one).toEqual(other);
    expect(one.card.violations).toEqual([]);
    expect(one.draws).toBeGreaterThanOrEqual(6_000);
  });

  test('answers the best so far when it is stopped', patient, async () => {
    const stopping = new AbortController();
    const proposed = proposeOnThreads(instance, {
      seed: 1,
      seconds: 3_600,
      threads: 2,
      signal: stopping.signal,
    });
    setTimeout(() => stopping.abort(), 50);
    expect((await proposed).card.violations).toEqual([]);
  });
});
