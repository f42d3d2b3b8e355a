import { describe, expect, it } from 'vitest';
import { publishMeasure } from './index.ts';

const mean = { measure: 'climate', group: 'OWNERS', teams: 3 } as const;

describe('a published measure', () => {
  it('E11: is a mean of ten answers in several teams, and hidden of nine, or of one team', () => {
    expect(publishMeasure({ ...mean, numerator: 4_000, denominator: 10, of: 10 }).value).toBe(4);
    expect(publishMeasure({ ...mean, numerator: 3_600, denominator: 9, of: 9 }).value).toBe('*');
    expect(publishMeasure({ ...mean, numerator: 4_000, denominator: 10, of: 10, teams: 1 }).value).toBe('*');
  });

  it('E14: made of counts, is made from what is published of them', () => {
    const churn = { measure: 'churn', teams: 9, numerator: 24, denominator: 40, of: 41 } as const;
    expect(publishMeasure(churn)).toEqual({ measure: 'churn', value: 62.5, of: 40 });
    expect(publishMeasure({ ...churn, numerator: 7 }).value).toBe('*');
    expect(publishMeasure({ ...churn, of: 7 })).toEqual({ measure: 'churn', value: '*', of: '*' });
  });

  it('says neither all nor none of fewer than twenty', () => {
    const paid = { measure: 'livingWage', teams: 2, numerator: 0 } as const;
    expect(publishMeasure({ ...paid, denominator: 19, of: 19 }).value).toBe('*');
    expect(publishMeasure({ ...paid, denominator: 20, of: 20 }).value).toBe(0);
  });

  it('that fell reads like one that rose', () => {
    const change = { measure: 'plannedHours', teams: 8, denominator: 32, of: 8 } as const;
    expect(publishMeasure({ ...change, numerator: -152 * 60 }).value).toBe(-4.75);
    expect(publishMeasure({ ...change, numerator: 152 * 60 }).value).toBe(4.75);
  });

  it('of nothing is hidden', () => {
    const none = { measure: 'sickness', teams: 0, numerator: 0, denominator: 0, of: 0 } as const;
    expect(publishMeasure(none)).toEqual({ measure: 'sickness', value: '*', of: 0 });
  });
});
