import { describe, expect, test } from 'vitest';
import { parseWeek } from './document/week.ts';
import { explainWeek } from './explain/explain.ts';
import { proposeWeek } from './propose.ts';
import { scoreWeek } from './score/score.ts';
import { at, smallWeek } from './testing/small-week.ts';

const planned = (week: ReturnType<typeof smallWeek>, draws = 3_000) => proposeWeek(week, { seed: 1, draws });
const workersOf = ({ plan }: ReturnType<typeof planned>) =>
  Object.fromEntries(plan.visits.map(({ stretch, worker }) => [stretch, worker]));
const two = [{ id: 'ann' }, { id: 'bob' }];

describe('A week', () => {
  test('costs what can be counted by hand', () => {
    // Out to p2 (20), on to p1 (10), home (10); the third is open (600).
    const week = smallWeek({
      stretches: [{ person: 'p2' }, { earliest: at(0, 10) + 10 }, { earliest: at(0, 10) + 40 }],
    });
    const plan = {
      visits: [
        { stretch: 's1', worker: 'ann', start: at(0, 9) },
        { stretch: 's2', worker: 'ann', start: at(0, 10) + 10 },
      ],
    };
    expect(scoreWeek(week, plan)).toMatchObject({ objective: 640, violations: [] });
    expect(planned(week).card.objective).toBe(640);
  });

  test('M12: prefers who knows the person, and asks nobody who would be one face too many', () => {
    const workers = [{ id: 'ann' }, { id: 'bob' }, { id: 'cem' }];
    const pairs = [{ worker: 'bob', person: 'p1', known: 1_200, consent: 'GRANTED' as const }];
    const known = smallWeek({ stretches: [{}], workers, pairs, weights: { stranger: 3 } });
    expect(workersOf(planned(known))).toEqual({ s1: 'bob' });

    const atOnce = [{}, {}, {}];
    const limited = smallWeek({ stretches: atOnce, workers, people: [{ most: 2 }] });
    const { card, plan } = planned(limited);
    expect(card.figures.covered).toBe(2);
    expect(explainWeek(limited, plan).open[0]?.why).toBe('TOO_MANY_FACES');
  });

  test('never brings together who said no', () => {
    const week = smallWeek({
      stretches: [{ must: true }],
      pairs: [{ worker: 'ann', person: 'p1', known: 9_000, consent: 'REFUSED' }],
    });
    const { plan } = planned(week);
    expect(plan.visits).toEqual([]);
    expect(explainWeek(week, plan).open).toEqual([
      { stretch: 's1', why: 'CONSENT_REFUSED', stopped: [{ barrier: 'CONSENT_REFUSED', workers: ['ann'] }] },
    ]);
  });

  test('M14: eleven hours lie between the hours of two days, and a day is off', () => {
    const late = { earliest: at(0, 20), minutes: 120 };
    const short = smallWeek({
      stretches: [late, { earliest: at(1, 7) + 30 }],
      workers: [{ open: [{ from: 0, to: 10_080 }] }],
    });
    expect(planned(short).card.figures.covered).toBe(1);
    const kept = smallWeek({ stretches: [late, { earliest: at(1, 9) }] });
    expect(planned(kept).card.figures.covered).toBe(2);
    const daily = smallWeek({ stretches: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ earliest: at(day, 9) })) });
    const { card, plan } = planned(daily);
    expect(card.figures.covered).toBe(6);
    expect(explainWeek(daily, plan).open[0]?.why).toBe('NO_DAY_OFF');
  });

  test('M8, M9: lies in hours a worker chose, goes no further than they go, and not beyond the most they want', () => {
    const hours = { wish: 120, most: 120 };
    const week = smallWeek({
      stretches: [
        {},
        { earliest: at(1, 9) },
        { earliest: at(2, 9) },
        { earliest: at(3, 21) + 30 },
        { person: 'p4' },
      ],
      workers: [{ hours, furthest: 30 }],
    });
    const { plan, card } = planned(week);
    expect(card.figures.covered).toBe(2);
    const why = Object.fromEntries(
      explainWeek(week, plan).open.map(({ stretch, why: code }) => [stretch, code]),
    );
    expect(why).toMatchObject({ s4: 'OUTSIDE_HOURS', s5: 'OUT_OF_REACH' });
    expect(Object.values(why)).toContain('OVER_MOST');
  });

  test('is fair: who is furthest from the hours they wish comes first', () => {
    const hours = { wish: 600 };
    const booked = [{ from: at(3, 9), to: at(3, 17) }];
    const week = smallWeek({
      stretches: [{}, { earliest: at(1, 9) }, { earliest: at(2, 9) }],
      workers: [
        { id: 'ann', hours, booked },
        { id: 'bob', hours },
      ],
      weights: { belowWish: 1, unfair: 1 },
    });
    expect(new Set(Object.values(workersOf(planned(week))))).toEqual(new Set(['bob']));
  });

  test('two come at the same time, or nobody', () => {
    const pair = { crew: 2 as const, latest: at(0, 11), needs: ['lift'] };
    const alone = smallWeek({ stretches: [pair], workers: [{ gives: ['lift'] }, { id: 'bob' }] });
    const { plan } = planned(alone);
    expect(plan.visits).toEqual([]);
    expect(explainWeek(alone, plan).open[0]?.why).toBe('NO_SECOND');
    const both = smallWeek({ stretches: [pair], workers: two.map((each) => ({ ...each, gives: ['lift'] })) });
    const starts = planned(both).plan.visits.map(({ start }) => start);
    expect(starts).toHaveLength(2);
    expect(new Set(starts).size).toBe(1);
  });

  test('keeps pins and refusals, though they cost more', () => {
    const pairs = [{ worker: 'bob', person: 'p1', known: 1_200, consent: 'GRANTED' as const }];
    const base = { stretches: [{}], workers: two, pairs, weights: { stranger: 3 } };
    expect(workersOf(planned(smallWeek({ ...base, pins: [{ stretch: 's1', worker: 'ann' }] })))).toEqual({
      s1: 'ann',
    });
    expect(workersOf(planned(smallWeek({ ...base, refusals: [{ stretch: 's1', worker: 'bob' }] })))).toEqual({
      s1: 'ann',
    });
  });

  test('says why, and what it costs to ask someone else', () => {
    const week = smallWeek({
      stretches: [{ needs: ['lift'], prefers: ['turkish'] }],
      workers: [
        { id: 'ann', gives: ['lift', 'turkish'], hours: { wish: 300 } },
        { id: 'bob', gives: ['lift'], home: '4' },
      ],
      pairs: [{ worker: 'ann', person: 'p1', known: 600, consent: 'GRANTED' }],
      weights: { stranger: 3 },
    });
    const { plan } = planned(week);
    expect(explainWeek(week, plan).visits).toEqual([
      {
        stretch: 's1',
        worker: 'ann',
        start: at(0, 9),
        end: at(0, 10),
        reasons: [
          { code: 'KNOWS', minutes: 600 },
          { code: 'CONSENTED' },
          { code: 'BRINGS', terms: ['turkish'] },
          { code: 'HOURS_WISHED', without: 0, with: 60, wish: 300 },
          { code: 'WAY', minutes: 10 },
        ],
        // 600 open, less 20 of ways and 90 of half a stranger.
        dropping: 490,
        // 60 of ways and 180 of a stranger, in place of 20 and 90.
        instead: { worker: 'bob', start: at(0, 9), points: 130 },
        forWorker: { work: { with: 60, without: 0 }, travel: { with: 20, without: 0 } },
        forPerson: { faces: { with: 1, without: 0 } },
      },
    ]);
  });

  test('says who is the only one with what it needs', () => {
    const week = smallWeek({
      stretches: [{ needs: ['lift'] }],
      workers: [{ gives: ['lift'] }, { id: 'bob' }],
    });
    const [visit] = explainWeek(week, planned(week).plan).visits;
    expect(visit?.reasons[0]).toEqual({ code: 'ONLY_ONE_WITH', terms: ['lift'] });
    expect(visit?.instead).toBeUndefined();
  });

  test('can be stopped at any time, and is whole then', () => {
    let asked = 0;
    const week = smallWeek({ stretches: [{}, {}, {}], workers: two });
    const { card } = proposeWeek(week, { seed: 1, seconds: 3_600, isCancelled: () => ++asked > 3 });
    expect(card).toMatchObject({ violations: [], figures: { covered: 2 } });
  });

  test('is refused where it names what is not there', () => {
    const week = smallWeek({ stretches: [{}] });
    const wrong = [
      { ...week, stretches: [{ ...week.stretches[0], person: 'nobody' }] },
      { ...week, pins: [{ stretch: 's1', worker: 'nobody' }] },
      { ...week, workers: [...week.workers, ...week.workers] },
      { ...week, days: [0, 1, 2, 3, 4, 5, 6, 6] },
      { ...week, stretches: [{ ...week.stretches[0], earliest: 20_000, latest: 20_000, wished: 20_000 }] },
    ];
    for (const each of wrong) expect(() => parseWeek(each)).toThrow();
  });
});

describe('A plan of a week breaks a rule', () => {
  const visit = (worker: string, start = at(0, 9), stretch = 's1') => ({ stretch, worker, start });
  const broken = (week: ReturnType<typeof smallWeek>, ...visits: ReturnType<typeof visit>[]) =>
    scoreWeek(week, { visits })
      .violations.map(({ rule }) => rule)
      .toSorted();
  const pairs = [{ worker: 'ann', person: 'p1', consent: 'REFUSED' as const }];
  const open = [{ from: at(0, 6), to: at(0, 9) + 30 }];
  const s2 = { earliest: at(0, 9) + 65 };
  test.each([
    ['unknown', smallWeek({ stretches: [{}] }), [visit('zed')]],
    ['crew', smallWeek({ stretches: [{ crew: 2 }] }), [visit('ann')]],
    ['window', smallWeek({ stretches: [{}] }), [visit('ann', at(0, 10))]],
    ['hours', smallWeek({ stretches: [{}], workers: [{ open }] }), [visit('ann')]],
    ['reach', smallWeek({ stretches: [{}], workers: [{ furthest: 9 }] }), [visit('ann')]],
    ['need', smallWeek({ stretches: [{ needs: ['lift'] }] }), [visit('ann')]],
    ['consent', smallWeek({ stretches: [{}], pairs }), [visit('ann')]],
    ['refused', smallWeek({ stretches: [{}], refusals: [{ stretch: 's1', worker: 'ann' }] }), [visit('ann')]],
    [
      'barred',
      smallWeek({ stretches: [{}], barred: [{ stretch: 's1', worker: 'ann', code: 'X' }] }),
      [visit('ann')],
    ],
    [
      'pinned',
      smallWeek({ stretches: [{}], workers: two, pins: [{ stretch: 's1', worker: 'bob' }] }),
      [visit('ann')],
    ],
    [
      'overlap',
      smallWeek({ stretches: [{}, { ...s2, person: 'p2' }] }),
      [visit('ann'), visit('ann', s2.earliest, 's2')],
    ],
    ['room', smallWeek({ stretches: [{}], workers: [{ room: 59 }] }), [visit('ann')]],
    ['most', smallWeek({ stretches: [{}], workers: [{ hours: { most: 59 } }] }), [visit('ann')]],
    ['faces', smallWeek({ stretches: [{}], people: [{ most: 1, coming: ['bob'] }] }), [visit('ann')]],
    [
      'break',
      smallWeek({ stretches: [{ minutes: 240 }, { minutes: 180, earliest: at(0, 13) + 10 }] }),
      [visit('ann'), visit('ann', at(0, 13) + 10, 's2')],
    ],
    [
      'not-together',
      smallWeek({ stretches: [{ crew: 2, latest: at(0, 10) }], workers: two }),
      [visit('ann'), visit('bob', at(0, 10))],
    ],
  ])('%s', (rule, week, visits) => expect(broken(week, ...visits)).toEqual([rule]));
});
