import { describe, expect, it } from 'vitest';
import { countable } from './countable-time.ts';
import { type RateName, type RateTable, rateNames, rateOn } from './rate-table.ts';
import { ratesInUse, shippedRates } from './shipped-rates.ts';

const corrected: RateTable = {
  table: 'MINIMUM_WAGE',
  version: 'clapton-1',
  decidedOn: '2026-06-02',
  source: 'Circle meeting of 2 June 2026',
  rows: [{ from: '2025-04-01', rate: 'AGE_21_AND_OVER', value: 1222 }],
};

describe('P4: rate tables', () => {
  it.each([
    ['AGE_21_AND_OVER', 1221, 1271],
    ['AGE_18_TO_20', 1000, 1085],
    ['UNDER_18', 755, 800],
    ['APPRENTICE', 755, 800],
    ['ACCOMMODATION_OFFSET_A_DAY', 1066, 1110],
  ] as const)('the rate %s is %i pence on 31 March 2026 and %i on 1 April', (rate, before, after) => {
    const on = (day: string) => rateOn(ratesInUse(), 'MINIMUM_WAGE', rate, day).value;
    expect([on('2026-03-31'), on('2026-04-01')]).toEqual([before, after]);
  });

  it('a past rate that is edited is a new version; the older one stays readable', () => {
    const old = rateOn(ratesInUse(), 'MINIMUM_WAGE', 'AGE_21_AND_OVER', '2025-05-01');
    const now = rateOn(ratesInUse([corrected]), 'MINIMUM_WAGE', 'AGE_21_AND_OVER', '2025-05-01');
    expect([old.version, old.value]).toEqual(['kith-1', 1221]);
    expect(now).toMatchObject({ version: 'clapton-1', value: 1222, source: 'Circle meeting of 2 June 2026' });
    expect(shippedRates.some(({ table, version }) => table === 'MINIMUM_WAGE' && version === 'kith-1')).toBe(
      true,
    );
  });

  it('the version decided last holds, whoever recorded it', () => {
    const before = { ...corrected, decidedOn: '2025-11-01' };
    expect(ratesInUse([before]).MINIMUM_WAGE.version).toBe('kith-1');
    const [sameDay] = shippedRates.filter(({ table }) => table === 'MINIMUM_WAGE');
    const ours = { ...corrected, decidedOn: sameDay?.decidedOn ?? '' };
    expect(ratesInUse([ours]).MINIMUM_WAGE.version).toBe('clapton-1');
  });

  it('every table names every rate, with its source, and no version twice', () => {
    const named = shippedRates.map(({ table, version }) => `${table} ${version}`);
    expect(new Set(named).size).toBe(named.length);
    for (const { table, rows, source } of shippedRates) {
      const rates = new Set<RateName>(rows.map(({ rate }) => rate));
      expect([...rates].sort()).toEqual([...rateNames[table]].sort());
      expect(source.length).toBeGreaterThan(10);
      expect(rows.every(({ value }) => Number.isSafeInteger(value) && value >= 0)).toBe(true);
    }
  });

  it('what no source says in so many words is marked as such', () => {
    const on = (rate: 'SCOTLAND' | 'WALES') => rateOn(ratesInUse(), 'SOCIAL_CARE_PLEDGE', rate, '2026-05-01');
    expect(on('SCOTLAND')).toMatchObject({ value: 1345, version: 'kith-2', isConfirmed: true });
    expect(on('WALES')).toMatchObject({ value: 1345, version: 'kith-2', isConfirmed: false });
    expect(rateOn(ratesInUse(), 'MINIMUM_WAGE', 'UNDER_18', '2026-05-01').isConfirmed).toBe(true);
  });

  it('P3: a sleep-in is no time that the minimum wage is due for; every other kind is', () => {
    const day = { contact: 60, travel: 15, training: 30, meeting: 20, hat: 10, waiting: 5, sleep: 480 };
    expect(countable(day, '2026-05-04').minutes).toBe(140);
  });
});
