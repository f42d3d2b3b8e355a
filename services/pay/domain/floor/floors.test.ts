import { describe, expect, it } from 'vitest';
import { ratesInUse } from '../rules/shipped-rates.ts';
import { accommodationCounts } from './accommodation.ts';
import { ageBand } from './age-band.ts';
import { breakEvenPaidShare } from './floor-test.ts';
import { mayBePaid, testFloors } from './floors.ts';

const rates = ratesInUse();
const hackney = { country: 'England', authority: 'Hackney' } as const;
const calderdale = { country: 'England', authority: 'Calderdale' } as const;
const h = (hours: number) => hours * 60;

/** 21 h contact, 6 h travel, 1 h training, £9 spent, contact-only pay: someone of 24, in May 2026. */
const contactOnly = (ratePence: number, isWorker = true) =>
  testFloors(
    rates,
    { minutes: h(28), paidMinutes: h(21), pay: ratePence * 21, costs: 900, accommodation: 0 },
    { bornOn: '2002-02-01', ratePence, isWorker },
    { firstDay: '2026-05-04', jurisdiction: hackney },
  );

describe('P3: the minimum-wage check', () => {
  it('of contact-only pay at £17.00 comes to £12.43 an hour, £7.88 short, and stops the pay run', () => {
    const tests = contactOnly(1700);
    expect(tests[0]).toMatchObject({
      standing: 'LAW',
      applies: true,
      passes: false,
      hourly: 1243,
      shortfall: 788,
      minutes: 1_680,
      required: { value: 1271, table: 'MINIMUM_WAGE', version: 'kith-1', from: '2026-04-01' },
    });
    expect(tests[0].required.source).toContain('1 April 2026');
    expect(mayBePaid(tests)).toBe(false);
  });

  it('says what would mend it, each way alone', () => {
    expect(contactOnly(1700)[0].mends).toEqual([
      { how: 'TOP_UP', pence: 788 },
      { how: 'PAY_COSTS_BACK', pence: 788 },
      { how: 'PAY_MORE_TIME', minutes: 28 },
      { how: 'RAISE_RATE', ratePence: 1738 },
    ]);
    expect(contactOnly(1738)[0]).toMatchObject({ passes: true, shortfall: 0, mends: [] });
  });

  it('at £18.00 comes to £13.18 an hour and passes', () => {
    const tests = contactOnly(1800);
    expect(tests[0]).toMatchObject({ passes: true, hourly: 1318, shortfall: 0 });
    expect(mayBePaid(tests)).toBe(true);
  });

  it.each([
    [1700, 74.8],
    [2000, 63.6],
  ])('breaks even at %i pence with %f per cent of the hours paid', (rate, share) => {
    expect(breakEvenPaidShare(rate, 1271)).toBe(share);
  });

  it('is shown to who works for themselves, and holds nothing up', () => {
    const tests = contactOnly(1700, false);
    expect(tests[0]).toMatchObject({ applies: false, passes: false, shortfall: 788 });
    expect(mayBePaid(tests)).toBe(true);
  });

  it('without any hours is met', () => {
    const [law] = testFloors(
      rates,
      { minutes: 0, paidMinutes: 0, pay: 0, costs: 500, accommodation: 0 },
      { ratePence: 1500, isWorker: true },
      { firstDay: '2026-05-04', jurisdiction: calderdale },
    );
    expect(law).toMatchObject({ passes: true, hourly: null, shortfall: 0 });
  });

  it.each([
    ['free of charge adds the offset of each day', { days: 7, charge: 0 }, 7_770],
    ['charged below the offset changes nothing', { days: 7, charge: 7_000 }, 0],
    ['charged above the offset takes the rest away', { days: 7, charge: 10_000 }, -2_230],
  ])('a home %s', (_, home, counts) => {
    expect(accommodationCounts(rates, home, '2026-05-04')).toBe(counts);
  });
});

describe('P4: the first full pay reference period', () => {
  const rateFrom = (firstDay: string, facts = {}) =>
    testFloors(
      rates,
      { minutes: 60, paidMinutes: 60, pay: 0, costs: 0, accommodation: 0 },
      { ratePence: 0, isWorker: true, ...facts },
      { firstDay, jurisdiction: calderdale },
    )[0].required;

  it('a week from 30 March to 5 April 2026 is at £12.21, the next one at £12.71', () => {
    expect(rateFrom('2026-03-30')).toMatchObject({ value: 1221, from: '2025-04-01' });
    expect(rateFrom('2026-04-06')).toMatchObject({ value: 1271, from: '2026-04-01' });
  });

  it('a birthday within a period counts from the next one', () => {
    expect(rateFrom('2026-05-04', { bornOn: '2005-05-05' }).value).toBe(1085);
    expect(rateFrom('2026-05-11', { bornOn: '2005-05-05' }).value).toBe(1271);
  });

  it.each([
    ['2008-05-05', undefined, 'UNDER_18'],
    ['2008-05-04', undefined, 'AGE_18_TO_20'],
    ['2005-05-04', undefined, 'AGE_21_AND_OVER'],
    [undefined, undefined, 'AGE_21_AND_OVER'],
    ['2007-05-05', '2023-09-01', 'APPRENTICE'],
    ['1990-01-01', '2025-05-05', 'APPRENTICE'],
    ['1990-01-01', '2025-05-04', 'AGE_21_AND_OVER'],
    ['1990-01-01', '2026-05-05', 'AGE_21_AND_OVER'],
  ])('who was born on %s, an apprentice since %s, is on 4 May 2026 %s', (bornOn, apprenticeSince, band) => {
    const facts = { ...(bornOn && { bornOn }), ...(apprenticeSince && { apprenticeSince }) };
    expect(ageBand(facts, '2026-05-04')).toBe(band);
  });

  it('who was born on 29 February is a year older on 1 March', () => {
    expect(ageBand({ bornOn: '2008-02-29' }, '2026-02-28')).toBe('UNDER_18');
    expect(ageBand({ bornOn: '2008-02-29' }, '2026-03-01')).toBe('AGE_18_TO_20');
  });
});

describe('P4: what was promised', () => {
  const promised = (country: 'England' | 'Wales' | 'Scotland', authority: string, firstDay: string) =>
    testFloors(
      rates,
      { minutes: h(10), paidMinutes: h(10), pay: 12_710, costs: 0, accommodation: 0 },
      { ratePence: 1271, isWorker: true },
      { firstDay, jurisdiction: { country, authority } },
    );

  it.each([
    ['England', 'Hackney', '2026-04-27', [1385]],
    ['England', 'Hackney', '2026-05-04', [1480]],
    ['England', 'Calderdale', '2026-05-04', [1345]],
    ['Wales', 'Monmouthshire', '2026-04-06', [1345, 1260]],
    ['Scotland', 'Glasgow City', '2026-03-30', [1260, 1260]],
  ] as const)(
    'in %s, %s, on %s is %j beside the law, and stops nothing',
    (country, authority, day, pence) => {
      const [law, ...promises] = promised(country, authority, day);
      expect(law).toMatchObject({ standing: 'LAW', passes: true });
      expect(promises.map(({ required }) => required.value)).toEqual(pence);
      expect(promises.every(({ standing }) => standing === 'PROMISE')).toBe(true);
      expect(mayBePaid([law, ...promises])).toBe(true);
    },
  );
});
