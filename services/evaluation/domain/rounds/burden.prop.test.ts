import { type Group, groups } from '@kith/contracts';
import { addDays, type DateText } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundled } from '../instruments/bundled.ts';
import { type InstrumentId, instrumentIds } from '../instruments/instrument.ts';
import { mayBeAsked, partsFor, type Tie } from './asked.ts';
import { itemsIn, type Plan, withinBurden } from './plan.ts';

const instruments = new Map(bundled.map((each) => [each.id, each]));
const here = instrumentIds.filter((id) => instruments.has(id));

const plans: fc.Arbitrary<Plan> = fc
  .array(fc.uniqueArray(fc.constantFrom<InstrumentId>(...here)), {
    minLength: groups.length,
    maxLength: groups.length,
  })
  .map(
    (all) =>
      Object.fromEntries(groups.map((group, index) => [group, all[index] ?? []])) as Record<
        Group,
        InstrumentId[]
      >,
  );

const ties: fc.Arbitrary<Tie[]> = fc.uniqueArray(
  fc.record({ teamId: fc.nat(30).map((team) => `team-${team}`), group: fc.constantFrom(...groups) }),
  { selector: ({ teamId }) => teamId, maxLength: 12 },
);

/** Days on which rounds open, in the order they do. */
const openings = fc
  .array(fc.nat(2_000), { maxLength: 12 })
  .map((days) =>
    days.toSorted((one, other) => one - other).map((day): DateText => addDays('2026-01-01', day)),
  );

describe('the burden', () => {
  it('E7: nobody is asked more than 14 questions in a round, whatever they are to however many teams', () => {
    fc.assert(
      fc.property(ties, plans, fc.uuid(), (all, plan, roundId) => {
        const parts = partsFor(all, { roundId, plan, instruments });
        const items = parts.reduce((sum, part) => sum + itemsIn(part.instruments, instruments), 0);
        expect(items).toBeLessThanOrEqual(14);
        expect(parts.filter(({ about }) => about === 'SELF').length).toBeLessThanOrEqual(1);
        expect(new Set(parts.map(({ about, teamId }) => `${about} ${teamId}`)).size).toBe(parts.length);
      }),
    );
  });

  it('E7: what someone is asked does not depend on the order in which their teams are known', () => {
    fc.assert(
      fc.property(ties, plans, fc.uuid(), (all, plan, roundId) => {
        const how = { roundId, plan, instruments };
        expect(partsFor([...all].reverse(), how)).toEqual(partsFor(all, how));
      }),
    );
  });

  it('E7: a plan is refused exactly when it asks some group a fifteenth question, or nobody anything', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const counts = groups.map((group) => itemsIn(plan[group], instruments));
        const isFine = Math.max(...counts) <= 14 && groups.some((group) => plan[group].length > 0);
        expect(withinBurden(plan, instruments).ok).toBe(isFine);
      }),
    );
  });

  it('E7: however often rounds open, nobody is asked twice within 26 weeks', () => {
    fc.assert(
      fc.property(openings, (days) => {
        const asked: DateText[] = [];
        for (const day of days) if (mayBeAsked(asked.at(-1), day)) asked.push(day);
        for (const [index, day] of asked.entries()) {
          const next = asked[index + 1];
          if (next !== undefined) expect(addDays(day, 26 * 7) <= next).toBe(true);
        }
      }),
    );
  });
});
