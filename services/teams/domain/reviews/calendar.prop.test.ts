import { addDays, unwrap } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewSubjects } from '../rules/reviews/pack.ts';
import { nextReview, noticeDays, type Reviewed } from './calendar.ts';
import { held, noted } from './changes.ts';

const day = fc.integer({ min: 0, max: 1_500 }).map((after) => addDays('2024-01-01', after));
const country = fc.constantFrom('England' as const, 'Wales', 'Scotland');
const subject = fc.constantFrom(...reviewSubjects);

describe('a review calendar', () => {
  it('T17: every date comes from a rule of the own country, and never lies more than twelve months ahead', () => {
    fc.assert(
      fc.property(country, subject, day, fc.array(day, { maxLength: 4 }), (where, what, began, reviews) => {
        const blank: Reviewed = { groupId: 'team_1', subject: what };
        const started = unwrap(noted(blank, 'STARTED', { on: began, today: began }, where));
        const reviewed = reviews.reduce(held, started);
        const next = unwrap(nextReview(reviewed, where));
        if (!next) throw new Error('What runs is reviewed.');
        expect(next.rule.version.startsWith(where)).toBe(true);
        expect(next.rule.source).not.toBe('');
        const last = [began, ...reviews].sort().at(-1) ?? began;
        expect(next.lastDay <= addDays(last, 366)).toBe(true);
        expect((next.opensOn ?? next.lastDay) <= next.lastDay).toBe(true);
        for (const told of noticeDays(next)) expect(told < next.lastDay).toBe(true);
        const ended = unwrap(noted(reviewed, 'ENDED', { on: began, today: began }, where));
        expect(unwrap(nextReview(ended, where))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
