import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceRuleOn } from '../rules/choice.ts';
import { choiceIndex } from './choice.ts';

const rule = choiceRuleOn('2026-11-23');
const requests = (eligible: readonly number[]) =>
  eligible.map((count, index) => ({
    opportunityId: `opportunity_${index}`,
    at: `2026-10-${String(index + 1).padStart(2, '0')}T09:00:00Z`,
    eligible: count,
  }));

describe('the choice index', () => {
  it('M6: of the last 20 requests 6 had three or more, median 2: 30 % had a real choice', () => {
    const last = [0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 5, 6, 9];
    const matched = new Set(['opportunity_4', 'opportunity_14', 'opportunity_19']);
    expect(choiceIndex(requests(last), matched, rule)).toEqual({
      requests: 20,
      choice: { medianEligible: 2, realChoicePercent: 30, matchPercent: 15 },
      words: 'median 2; 30 % had a real choice',
    });
  });

  it('M6: looks back at twenty, and no further', () => {
    const all = requests([...Array(9).fill(9), ...Array(20).fill(1)]);
    expect(choiceIndex(all, new Set(), rule).choice).toMatchObject({ medianEligible: 1 });
  });

  it('M6: golden scenario 9, Homerton with one candidate: choice index 1, match rate hidden', () => {
    const index = choiceIndex(requests(Array(8).fill(1)), new Set(['opportunity_1']), rule);
    expect(index.choice).toEqual({ medianEligible: 1, realChoicePercent: 0 });
  });

  it('M6: never says how often it came to a match without how much choice there was', () => {
    const eligible = fc.array(fc.nat({ max: 9 }), { maxLength: 30 });
    fc.assert(
      fc.property(eligible, fc.array(fc.nat({ max: 30 })), (counts, matched) => {
        const index = choiceIndex(requests(counts), new Set(matched.map((at) => `opportunity_${at}`)), rule);
        expect(index.choice !== undefined).toBe(counts.length >= 8);
        const { matchPercent, realChoicePercent = 0 } = index.choice ?? {};
        if (matchPercent !== undefined) expect(realChoicePercent).toBeGreaterThan(0);
        expect(Object.keys(index).sort()).toEqual(
          index.choice ? ['choice', 'requests', 'words'] : ['requests', 'words'],
        );
      }),
    );
  });
});
