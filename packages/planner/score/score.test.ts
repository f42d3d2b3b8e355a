import { describe, expect, test } from 'vitest';
import { both, planOf, street } from '../testing/small.ts';
import { score } from './score.ts';

const two = [{ id: 'ann' }, { id: 'bob' }];
const rulesOf = (card: ReturnType<typeof score>) => card.violations.map(({ rule }) => rule);

describe('What a plan costs', () => {
  test('is the way from depot to depot, waiting after the first stop, and lateness after the window', () => {
    const instance = street({
      patients: [{ time_windows: [{ start: 0, end: 20 }] }, { time_windows: [{ start: 90, end: 100 }] }],
      weights: { travel_time: 2, total_waiting_time: 3, total_tardiness: 5, highest_tardiness: 7 },
    });
    const card = score(instance, planOf('ann: p1 wash 35-55, p2 wash 90-110'));
    expect(card.violations).toEqual([]);
    expect(card.costs).toEqual({
      travel_time: 80,
      total_waiting_time: 75,
      total_tardiness: 75,
      highest_tardiness: 105,
    });
    expect(card.objective).toBe(335);
  });

  test('measures lateness at the end of a service where the instance says so', () => {
    const patients = [{ time_windows: [{ start: 0, end: 30 }] }];
    const late = (atEnd: boolean) =>
      score(street({ patients, atEnd }), planOf('ann: p1 wash 25-45')).amounts.total_tardiness;
    expect([late(false), late(true)]).toEqual([0, 15]);
  });

  test('measures lateness by the last window that has begun', () => {
    const patients = [
      {
        time_windows: [
          { start: 0, end: 30 },
          { start: 100, end: 120 },
        ],
      },
    ];
    const late = (times: string) =>
      score(street({ patients }), planOf(`ann: p1 wash ${times}`)).amounts.total_tardiness;
    expect([late('30-50'), late('99-119'), late('100-120'), late('125-145')]).toEqual([0, 69, 0, 5]);
  });

  test('counts idle minutes of the idlest caregiver, also of one who is not used', () => {
    const instance = street({ patients: [{}, {}], caregivers: two });
    const alone = score(instance, planOf('ann: p1 wash 10-30, p2 wash 50-70'));
    expect(alone.amounts.max_idle_time).toBe(480);
    const shared = score(instance, planOf('ann: p1 wash 10-30', 'bob: p2 wash 30-50'));
    expect(shared.amounts.max_idle_time).toBe(440);
  });

  test('does not count the wait after a break at the very beginning, but idles through it', () => {
    const instance = street({
      patients: [{ time_windows: [{ start: 250, end: 260 }] }],
      caregivers: [{ id: 'ann', lunch_break: true }],
      weights: { total_waiting_time: 1, missed_lunch_break: 50 },
    });
    const card = score(instance, planOf('ann: p1 lunch_break 180-210, p1 wash 250-270'));
    expect(card.violations).toEqual([]);
    expect(card.amounts).toMatchObject({ total_waiting_time: 0, missed_lunch_break: 0, max_idle_time: 410 });
  });

  test('counts no minute of imbalance that only rounding makes', () => {
    const instance = street({ patients: [{}, {}], caregivers: two });
    const uneven = (ann: string, bob: string) =>
      score(instance, planOf(`ann: p1 wash ${ann}`, `bob: p2 wash ${bob}`)).amounts.workload_balance;
    // 40.3 minutes of work and 80.3: 20 from the mean each, but for the last digit of the differences.
    expect(uneven('10.1-30.4', '20.4-60.7')).toBe(40);
    expect(uneven('10.1-30.4', '20.4-60.8')).toBe(42);
  });

  test('counts extra time, strangers, people left out and breaks not taken', () => {
    const instance = street({
      patients: [{ preferred_caregivers: ['bob'] }, { optional: true }],
      caregivers: [{ id: 'ann', lunch_break: true }, { id: 'bob' }],
    });
    expect(score(instance, planOf('ann: p1 wash 470-490')).amounts).toMatchObject({
      total_extra_time: 20,
      caregiver_preferences: 1,
      optional_patients: 1,
      missed_lunch_break: 1,
    });
  });
});

describe('A plan breaks a rule', () => {
  const one = street({ patients: [{}], caregivers: two });
  test.each([
    ['when someone who must be visited is not', one, planOf(), ['not-visited']],
    [
      'when a service is given twice',
      one,
      planOf('ann: p1 wash 10-30', 'bob: p1 wash 10-30'),
      ['service-count'],
    ],
    ['when a service is too short', one, planOf('ann: p1 wash 10-25'), ['duration']],
    [
      'when a caregiver would have to leave before the shift',
      one,
      planOf('ann: p1 wash 5-25'),
      ['shift-start'],
    ],
    [
      'when a caregiver is not known',
      one,
      planOf('ann: p1 wash 10-30', 'zed: p1 lunch_break 180-210'),
      ['unknown'],
    ],
    ['when a break is one too many', one, planOf('ann: p1 wash 10-30, p1 lunch_break 180-210'), ['break']],
  ])('%s', (_, instance, plan, rules) => expect(rulesOf(score(instance, plan))).toEqual(rules));

  test('when the way is longer than the time for it', () => {
    const instance = street({ patients: [{}, {}] });
    expect(rulesOf(score(instance, planOf('ann: p1 wash 10-30, p2 wash 39-59')))).toEqual(['travel']);
    expect(rulesOf(score(instance, planOf('ann: p1 wash 10-30, p2 wash 40-60')))).toEqual([]);
  });

  test('when someone comes before the first window, cannot do it, or was refused', () => {
    const instance = street({
      patients: [{ time_windows: [{ start: 60, end: 90 }], incompatible_caregivers: ['ann'] }],
      caregivers: [{ id: 'ann', abilities: ['lift'] }],
    });
    expect(rulesOf(score(instance, planOf('ann: p1 wash 59-79'))).toSorted()).toEqual([
      'ability',
      'incompatible',
      'too-early',
    ]);
  });

  test.each([
    [{ type: 'simultaneous' }, [10], [9, 11]],
    [{ type: 'sequential', distance: { min: 15, max: 60 } }, [25, 70], [24, 71]],
    [{ type: 'independent' }, [10, 70], []],
  ])('when two services are not kept together: %o', (synchronization, good, bad) => {
    const instance = street({ patients: [both(synchronization)], caregivers: two });
    const with_ = (lift: number) =>
      rulesOf(score(instance, planOf('ann: p1 wash 10-30', `bob: p1 lift ${lift}-${lift + 30}`)));
    for (const start of good) expect(with_(start)).toEqual([]);
    for (const start of bad) expect(with_(start)).toContain('synchronisation');
  });

  test('when one caregiver gives both services', () => {
    const instance = street({ patients: [both({ type: 'independent' })] });
    expect(rulesOf(score(instance, planOf('ann: p1 wash 10-30, p1 lift 30-60')))).toEqual(['one-for-both']);
  });

  test('when a component that must be zero is not', () => {
    const instance = street({
      patients: [{ time_windows: [{ start: 0, end: 20 }] }],
      weights: { travel_time: 1, total_tardiness: 'HARD' },
    });
    expect(rulesOf(score(instance, planOf('ann: p1 wash 21-41')))).toEqual(['hard-component']);
    expect(score(instance, planOf('ann: p1 wash 20-40'))).toMatchObject({ objective: 20, violations: [] });
  });
});

describe('An instance is refused', () => {
  test.each([
    ['when a service is not there', { required_services: [{ service: 'sing' }] }],
    [
      'when two services do not say how they go together',
      { required_services: [{ service: 'wash' }, { service: 'lift' }] },
    ],
    ['when a place is beyond the distances', { distance_matrix_index: 9 }],
    ['when a window ends before it starts', { time_windows: [{ start: 9, end: 8 }] }],
  ])('%s', (_, patient) => expect(() => street({ patients: [patient] })).toThrow());
});
