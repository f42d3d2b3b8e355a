import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pacesOf } from './pace.ts';

const pace = { burst: 10, perSecond: 2 };

describe('the pace of a person', () => {
  it('lets so many requests through at once, then so many a second, and says when to come again', () => {
    const paces = pacesOf(pace);
    const at = (ms: number) => paces.take('jean', ms);
    expect(Array.from({ length: 11 }, () => at(0))).toEqual([...Array(10).fill(0), 1]);
    expect([at(500), at(500), at(60_000)]).toEqual([0, 1, 0]);
  });

  it('is nobody else’s', () => {
    const paces = pacesOf(pace);
    for (let asked = 0; asked < 100; asked++) paces.take('mallory', 0);
    expect(paces.take('jean', 0)).toBe(0);
  });

  it('never lets more through than a bucket holds and what runs into it, however the requests fall', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { maxLength: 200 }), (gaps) => {
        const paces = pacesOf(pace);
        let now = 0;
        let let_ = 0;
        for (const gap of gaps) {
          now += gap;
          if (paces.take('jean', now) === 0) let_++;
        }
        expect(let_).toBeLessThanOrEqual(pace.burst + (now / 1_000) * pace.perSecond + 1);
      }),
    );
  });

  it('a clock that goes back gives nothing', () => {
    const paces = pacesOf(pace);
    for (let asked = 0; asked < 10; asked++) paces.take('jean', 10_000);
    expect(paces.take('jean', 0)).toBeGreaterThan(0);
    expect(paces.take('jean', 10_000)).toBeGreaterThan(0);
  });

  it('forgets whoever has not asked the longest, not who asks now', () => {
    const paces = pacesOf({ burst: 1, perSecond: 0.001 });
    paces.take('mallory', 0);
    for (let other = 0; other < 4_000; other++) paces.take(`person-${other}`, 1);
    paces.take('mallory', 2);
    for (let other = 0; other < 4_000; other++) paces.take(`other-${other}`, 3);
    expect(paces.take('mallory', 4)).toBeGreaterThan(0);
  });
});
