import { addDays, newId } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetFor } from '../budget/budget.ts';
import { fundingOn, sharesOn, type TeamFunding } from '../funding/funding.ts';
import { type FundingSaid, withFunding } from '../funding/set-funding.ts';
import { payerKey, type Share, splitBy, WHOLE } from '../funding/shares.ts';
import { billsOf } from './by-payer.ts';
import type { Charge } from './invoice.ts';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const jurisdiction = { country: 'England', authority: 'Hackney' } as const;
const pence = fc.integer({ min: -1_000_000, max: 1_000_000 });
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-01', days));

/** Any way to share the whole among one to six payers. */
const shares: fc.Arbitrary<Share[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: WHOLE - 1 }), { maxLength: 5 })
  .map((cuts) => {
    const edges = [0, ...cuts.sort((a, b) => a - b), WHOLE];
    return edges.slice(1).map((edge, place) => ({
      route: 'COUNCIL_MANAGED',
      name: `Council ${place}`,
      basisPoints: edge - (edges[place] ?? 0),
    }));
  });

/** What someone might say of who pays, right or wrong. */
const said: fc.Arbitrary<FundingSaid> = fc
  .record({ from: day, shares, weeklyPence: fc.integer({ min: 0, max: 100_000 }), isWhole: fc.boolean() })
  .map(({ isWhole, ...rest }) => ({
    ...rest,
    shares: isWhole ? rest.shares : rest.shares.map((share) => ({ ...share, basisPoints: 1 })),
    setBy: 'bernice',
    setAt: '2026-11-01T09:00:00Z',
  }));

const charge: fc.Arbitrary<Charge> = fc.record({
  entryId: fc.constant(null).map(() => newId('entry')),
  on: day,
  cause: fc.constant('VISIT_CONFIRMED'),
  minutes: fc.integer({ min: 0, max: 1_440 }),
  ratePence: fc.integer({ min: 0, max: 10_000 }),
  pence,
});

/** What is kept after all of this was said, each on the day before it begins or as late as the day itself. */
function saidInTurn(all: readonly FundingSaid[], today: string): TeamFunding {
  return all.reduce<TeamFunding>(
    (kept, one) => {
      const result = withFunding(kept, one, { today, jurisdiction }, () => newId('funding'));
      return result.ok ? result.value.kept : kept;
    },
    { teamId: 'team', fundings: [] },
  );
}

describe('funding', () => {
  it('P13: the parts of any amount add up to it, each within a penny of exact, and what is taken back is split alike', () => {
    fc.assert(
      fc.property(pence, shares, (amount, split) => {
        const parts = splitBy(amount, split);
        expect(sum(parts)).toBe(amount);
        parts.forEach((part, place) => {
          const exact = (amount * (split[place]?.basisPoints ?? 0)) / WHOLE;
          expect(Math.abs(part - exact)).toBeLessThan(1);
        });
        expect(splitBy(0 - amount, split)).toEqual(parts.map((part) => 0 - part));
      }),
    );
  });

  it('P13: whatever is said in whatever order, each day has exactly one split of exactly the whole', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), day, day, (all, today, on) => {
        const kept = saidInTurn(all, today);
        const days = kept.fundings.map(({ from }) => from);
        expect(days).toEqual([...new Set(days)].sort());
        expect(sum(sharesOn(kept, on).map(({ basisPoints }) => basisPoints))).toBe(WHOLE);
        expect(kept.fundings.filter(({ from }) => from < today)).toEqual([]);
        const before = kept.fundings.filter(({ from }) => from <= on);
        expect(fundingOn(kept, on)).toBe(before.at(-1));
      }),
    );
  });

  it('P13: what is said later never changes who pays for a day that is past', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), said, day, (all, another, today) => {
        const kept = saidInTurn(all, '2026-11-01');
        const after = withFunding(kept, another, { today, jurisdiction }, () => newId('funding'));
        if (!after.ok) return;
        for (let past = '2026-11-01'; past < today; past = addDays(past, 1))
          expect(sharesOn(after.value.kept, past)).toEqual(sharesOn(kept, past));
      }),
    );
  });

  it('P13: a week has its budget to the penny, and within a penny what its days have one by one', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 6 }), day, (all, monday) => {
        const kept = saidInTurn(all, '2026-11-01');
        const days = Array.from({ length: 7 }, (_, place) => addDays(monday, place));
        const inForce = new Set(days.map((one) => fundingOn(kept, one)));
        const week = budgetFor(kept, monday, addDays(monday, 6));
        const [only] = inForce;
        if (inForce.size === 1) expect(week).toBe(only?.weeklyPence);
        const exact = sum(days.map((one) => (fundingOn(kept, one)?.weeklyPence ?? 0) / 7));
        expect(Math.abs((week ?? 0) - exact)).toBeLessThanOrEqual(inForce.size / 2 + 1e-6);
      }),
    );
  });
});

describe('bills', () => {
  it('P13: of all payers together are all charges to the penny, line by line and charge by charge', () => {
    fc.assert(
      fc.property(fc.array(charge, { maxLength: 30 }), fc.array(said, { maxLength: 5 }), (charges, all) => {
        const kept = saidInTurn(all, '2026-11-01');
        const bills = billsOf(charges, (on) => sharesOn(kept, on));
        expect(sum(bills.map(({ totalPence }) => totalPence))).toBe(sum(charges.map((one) => one.pence)));
        expect(new Set(bills.map(({ payer }) => payerKey(payer))).size).toBe(bills.length);
        for (const { lines, totalPence } of bills)
          expect(sum(lines.map((line) => line.pence))).toBe(totalPence);
        for (const one of charges) {
          const parts = bills.flatMap(({ lines }) => lines.filter(({ entryId }) => entryId === one.entryId));
          expect(sum(parts.map((line) => line.pence))).toBe(one.pence);
        }
      }),
    );
  });
});
