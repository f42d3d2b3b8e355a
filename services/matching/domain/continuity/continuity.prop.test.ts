import { addDays } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksContinuity, type Coming, peopleUntil, peopleWith } from './continuity.ts';

const FIRST = '2026-11-02';
const coming = (day: number, person: string): Coming => ({ date: addDays(FIRST, day), person });
const anyComing = fc
  .record({
    day: fc.nat(120),
    person: fc.constantFrom('ana', 'ines', 'luca', 'omar', 'ravi', 'yetunde', 'zoe'),
  })
  .map(({ day, person }) => coming(day, person));

describe('continuity', () => {
  it('M12: 28 visits in four weeks by 4 people are 4 people', () => {
    const people = ['ines', 'omar', 'ravi', 'luca'];
    const visits = Array.from({ length: 28 }, (_, day) => coming(day, people[day % 4] ?? ''));
    expect(peopleUntil(visits, addDays(FIRST, 27))).toBe(4);
    expect(peopleWith(visits, coming(27, 'zoe'))).toBe(5);
    expect(breaksContinuity({ most: 5 }, [...visits, coming(3, 'zoe')], coming(20, 'ana'))).toBe(true);
    expect(breaksContinuity({ most: 5 }, [...visits, coming(3, 'zoe')], coming(20, 'zoe'))).toBe(false);
    expect(breaksContinuity({}, visits, coming(20, 'ana'))).toBe(false);
  });

  it('M12: when the owner is asked before each that would be one too many, no four weeks see more people than they want', () => {
    fc.assert(
      fc.property(fc.array(anyComing, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (asked, most) => {
        const booked: Coming[] = [];
        for (const one of asked) if (!breaksContinuity({ most }, booked, one)) booked.push(one);
        return Array.from({ length: 150 }, (_, day) => addDays(FIRST, day)).every(
          (last) => peopleUntil(booked, last) <= most,
        );
      }),
      { numRuns: 25 },
    );
  });
});
