import type { Result } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import { type RateTable, rateOn } from './rate-table.ts';
import { type Recording, recordedVersion } from './recording.ts';
import { ratesInUse } from './shipped-rates.ts';

const setting = { circle: 'clapton', today: '2026-06-02', recorded: [] as RateTable[] };
const edit: Recording = {
  table: 'MINIMUM_WAGE',
  basedOn: 'kith-1',
  source: 'Corrected by SI 2026/1',
  rows: [{ from: '2025-04-01', rate: 'AGE_21_AND_OVER', value: 1222 }],
};

const made = (result: Result<RateTable>) => (result.ok ? result.value : undefined);
const code = (result: Result<RateTable>) => (result.ok ? undefined : result.refusal.code);

describe('P4: a circle records rates', () => {
  it('as a new version of the whole table, based on the one in use', () => {
    const version = made(recordedVersion(edit, setting));
    expect(version).toMatchObject({ version: 'clapton-1', basedOn: 'kith-1', decidedOn: '2026-06-02' });
    const rates = ratesInUse(version ? [version] : []);
    const on = (day: string) => rateOn(rates, 'MINIMUM_WAGE', 'AGE_21_AND_OVER', day);
    expect(on('2025-06-01')).toMatchObject({ value: 1222, source: 'Corrected by SI 2026/1' });
    expect(on('2026-05-01')).toMatchObject({ value: 1271, version: 'clapton-1' });
  });

  it('again, to the same effect; but not over what others recorded meanwhile', () => {
    const first = made(recordedVersion(edit, setting));
    const recorded = first ? [first] : [];
    expect(made(recordedVersion(edit, { ...setting, recorded }))).toEqual(first);
    const other = { ...edit, rows: [{ ...edit.rows[0], value: 1223 }] as Recording['rows'] };
    expect(code(recordedVersion(other, { ...setting, recorded }))).toBe('EDITED_MEANWHILE');
    const onTop = made(recordedVersion({ ...other, basedOn: 'clapton-1' }, { ...setting, recorded }));
    expect(onTop).toMatchObject({ version: 'clapton-2', basedOn: 'clapton-1' });
  });

  it.each([
    ['a lower rate', { from: '2026-04-01', rate: 'AGE_21_AND_OVER', value: 1270 }],
    ['a lower rate between two days of the law', { from: '2026-08-01', rate: 'UNDER_18', value: 700 }],
    ['a lower rate for days before the first', { from: '2020-01-01', rate: 'APPRENTICE', value: 639 }],
  ] as const)('refuses %s as below the law', (_, row) => {
    expect(code(recordedVersion({ ...edit, rows: [row] }, setting))).toBe('BELOW_THE_LAW');
  });

  it('may promise less than others do, and pay any mileage: that is no law', () => {
    const rows = [{ from: '2026-05-01', rate: 'UK', value: 1300 }] as const;
    expect(made(recordedVersion({ ...edit, table: 'REAL_LIVING_WAGE', rows }, setting))).toBeDefined();
  });

  it.each([
    [[{ from: '2026-04-01', rate: 'LONDON', value: 1480 }]],
    [
      [
        { from: '2027-04-01', rate: 'UNDER_18', value: 900 },
        { from: '2027-04-01', rate: 'UNDER_18', value: 901 },
      ],
    ],
  ] as const)('refuses rows that are not of the table, or twice: %j', (rows) => {
    expect(code(recordedVersion({ ...edit, rows }, setting))).toBe('BAD_INPUT');
  });
});
