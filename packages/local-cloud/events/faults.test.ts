import { expect, test } from 'vitest';
import { backOffMs } from './back-off.ts';
import { seededFaults } from './faults.ts';

const keys = Array.from({ length: 2000 }, (_, at) => `rule-target:${at}:0`);

test('a seed gives the same faults every time, another seed others', () => {
  const drawn = (seed: number) => keys.map(seededFaults({ seed, drop: 0.3, duplicate: 0.3, delay: 0.3 }));
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});

test('faults come about as often as asked for, independently of each other', () => {
  const drawn = keys.map(seededFaults({ seed: 1, drop: 0.5, throttle: 0.1, delay: 1, maximumDelayMs: 50 }));
  const share = (fits: (fault: (typeof drawn)[number]) => boolean) =>
    drawn.filter(fits).length / drawn.length;
  expect(share(({ drop }) => drop)).toBeCloseTo(0.5, 1);
  expect(share(({ throttle }) => throttle)).toBeCloseTo(0.1, 1);
  expect(share(({ drop, throttle }) => drop && throttle)).toBeCloseTo(0.05, 1);
  expect(share(({ duplicate }) => duplicate)).toBe(0);
  expect(Math.max(...drawn.map(({ delayMs }) => delayMs))).toBeLessThanOrEqual(50);
  expect(new Set(drawn.map(({ delayMs }) => delayMs)).size).toBeGreaterThan(40);
});

test('waits double up to an hour, and are drawn from their upper half', () => {
  expect([0, 1, 2, 3].map((failures) => backOffMs(1000, failures, 1))).toEqual([1000, 2000, 4000, 8000]);
  expect(backOffMs(1000, 0, 0)).toBe(500);
  expect(backOffMs(1000, 184, 1)).toBe(3_600_000);
});
