import { describe, expect, test } from 'vitest';
import { propose } from './propose.ts';
import { both, street } from './testing/small.ts';

const two = [{ id: 'ann' }, { id: 'bob' }];

describe('A proposal', () => {
  test('is the best plan of a day that can be checked by hand', () => {
    const instance = street({
      patients: [{}, { time_windows: [{ start: 0, end: 20 }] }, both({ type: 'simultaneous' })],
      caregivers: two,
      weights: { travel_time: 1, total_tardiness: 10 },
    });
    const { card } = propose(instance, { seed: 1, draws: 5_000 });
    // Both go to the third person, at thirty minutes from the depot; the other two lie on the way.
    expect(card).toMatchObject({ objective: 120, violations: [] });
  });

  test('keeps a second service within its distance from the first by letting the first wait', () => {
    const instance = street({
      patients: [{ ...both({ type: 'sequential', distance: { min: 0, max: 10 } }) }, {}],
      caregivers: [
        { id: 'ann', abilities: ['wash'] },
        { id: 'bob', abilities: ['lift'], working_shift: { start: 200, end: 480 } },
      ],
    });
    const { plan, card } = propose(instance, { seed: 1, draws: 2_000 });
    expect(card.violations).toEqual([]);
    const starts = plan.routes.flatMap(({ stops }) => stops.filter(({ patient }) => patient === 'p1'));
    expect(starts.find(({ service }) => service === 'lift')?.start).toBe(210);
    expect(starts.find(({ service }) => service === 'wash')?.start).toBeGreaterThanOrEqual(200);
  });

  test('leaves someone out only where that is allowed and pays', () => {
    const far = (weight: number) =>
      street({
        patients: [{}, {}, {}, {}, { optional: true }],
        caregivers: [{ id: 'ann' }],
        weights: { travel_time: 1, optional_patients: weight },
      });
    expect(propose(far(10), { seed: 1, draws: 3_000 }).card.amounts.optional_patients).toBe(1);
    expect(propose(far(30), { seed: 1, draws: 3_000 }).card.amounts.optional_patients).toBe(0);
  });

  test('takes a break in its hours, also where no visit is near', () => {
    const instance = street({
      patients: [{ time_windows: [{ start: 0, end: 30 }] }, { time_windows: [{ start: 400, end: 430 }] }],
      caregivers: [{ id: 'ann', lunch_break: true }],
      weights: { travel_time: 1, total_waiting_time: 1, missed_lunch_break: 50 },
    });
    const { card } = propose(instance, { seed: 1, draws: 2_000 });
    expect(card).toMatchObject({ violations: [], amounts: { missed_lunch_break: 0 } });
  });

  test('is late rather than impossible, unless lateness is forbidden', () => {
    const patients = [{ time_windows: [{ start: 0, end: 10 }] }, { time_windows: [{ start: 0, end: 15 }] }];
    const soft = propose(street({ patients, weights: { total_tardiness: 1 } }), { seed: 1, draws: 1_000 });
    expect(soft.card).toMatchObject({ violations: [], objective: 25 });
    const hard = propose(street({ patients, weights: { total_tardiness: 'HARD' } }), {
      seed: 1,
      draws: 1_000,
    });
    expect(hard.card.violations.map(({ rule }) => rule)).toEqual(['hard-component']);
  });

  test('is the same for the same instance, seed and draws', () => {
    const instance = street({ patients: Array.from({ length: 8 }, () => ({})), caregivers: two });
    const effort = { seed: 7, draws: 4_000 };
    expect(propose(instance, effort)).toEqual(propose(instance, effort));
  });

  test('can be stopped at any time, and is a whole plan then', () => {
    const instance = street({ patients: Array.from({ length: 8 }, () => ({})), caregivers: two });
    let asked = 0;
    const { card, draws } = propose(instance, { seed: 1, seconds: 3_600, isCancelled: () => ++asked > 5 });
    expect(card.violations).toEqual([]);
    expect(draws).toBeLessThan(10_000);
  });

  test('tells how it is doing, and never becomes worse', () => {
    const instance = street({ patients: Array.from({ length: 8 }, () => ({})), caregivers: two });
    const told: { done: number; cost: number }[] = [];
    propose(instance, { seed: 1, draws: 4_000 }, ({ done, cost }) => told.push({ done, cost }));
    expect(told[0]?.done).toBe(0);
    expect(told.at(-1)?.done).toBe(1);
    expect(told.map(({ cost }) => cost)).toEqual(told.map(({ cost }) => cost).toSorted((a, b) => b - a));
  });

  test('is refused where someone who must be visited needs what nobody may give', () => {
    const instance = street({ patients: [{}], caregivers: [{ id: 'ann', abilities: ['lift'] }] });
    expect(() => propose(instance, { seed: 1, draws: 10 })).toThrow('p1');
  });

  test('needs a bound', () => {
    expect(() => propose(street({ patients: [{}] }), { seed: 1 })).toThrow('bound');
  });
});
