import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { definition } from './definition.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition });
const coordinator = { circleHats: ['commons_coordinator'] };

const TABLE = `table version inUse basedOn decidedOn source rows { from rate value source }`;
const RATES = `query ($table: RateTableName!) { rateTable(table: $table) { ${TABLE} } }`;
const RECORD = `mutation ($input: RecordRatesInput!) { recordRates(input: $input) { ${TABLE} } }`;

const edit = {
  table: 'MINIMUM_WAGE',
  basedOn: 'kith-1',
  source: 'Corrected by SI 2026/1',
  rows: [{ from: '2025-04-01', rate: 'AGE_21_AND_OVER', value: 1222 }],
};

interface Version {
  version: string;
  inUse: boolean;
  rows: { from: string; rate: string; value: number }[];
}

describe('P4: rate tables', () => {
  it('are recorded by the commons coordinator as a new version, the older one staying readable', async () => {
    const pay = await bench.fresh();
    const { data } = await pay.ask<{ recordRates: Version }>('gwen', RECORD, { input: edit }, coordinator);
    expect(data.recordRates).toMatchObject({ version: 'clapton-1', basedOn: 'kith-1', inUse: true });
    const again = await pay.ask('gwen', RECORD, { input: edit }, coordinator);
    expect(again.data).toEqual(data);

    const seen = await pay.ask<{ rateTable: Version[] }>('ines', RATES, { table: 'MINIMUM_WAGE' });
    expect(seen.data.rateTable.map(({ version, inUse }) => [version, inUse])).toEqual([
      ['clapton-1', true],
      ['kith-1', false],
    ]);
    const past = seen.data.rateTable.map(({ rows }) =>
      rows.find(({ from, rate }) => from === '2025-04-01' && rate === 'AGE_21_AND_OVER'),
    );
    expect(past.map((row) => row?.value)).toEqual([1222, 1221]);
  });

  it('recorded by two at once get one after the other, or the later one is told', async () => {
    const pay = await bench.fresh();
    const record = (value: number) =>
      pay.ask('gwen', RECORD, { input: { ...edit, rows: [{ ...edit.rows[0], value }] } }, coordinator);
    const answers = await Promise.all([1222, 1223, 1224].map(record));
    const refused = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);
    expect(refused).toEqual(['EDITED_MEANWHILE', 'EDITED_MEANWHILE']);
    const seen = await pay.ask<{ rateTable: Version[] }>('ines', RATES, { table: 'MINIMUM_WAGE' });
    expect(seen.data.rateTable).toHaveLength(2);
  });

  it('are kept in order also past the ninth', async () => {
    const pay = await bench.fresh();
    for (let version = 1; version <= 11; version++) {
      const basedOn = version === 1 ? 'kith-1' : `clapton-${version - 1}`;
      const rows = [{ from: '2027-04-01', rate: 'AGE_21_AND_OVER', value: 1300 + version }];
      const { errors } = await pay.ask('gwen', RECORD, { input: { ...edit, basedOn, rows } }, coordinator);
      expect(errors).toBeUndefined();
    }
    const { data } = await pay.ask<{ rateTable: Version[] }>('ines', RATES, { table: 'MINIMUM_WAGE' });
    expect(data.rateTable[0]).toMatchObject({ version: 'clapton-11', inUse: true });
  });

  it.each([
    ['a rate below the law', { rows: [{ from: '2026-04-01', rate: 'UNDER_18', value: 1 }] }, 'BELOW_THE_LAW'],
    ['a rate of another table', { rows: [{ from: '2026-04-01', rate: 'LONDON', value: 1480 }] }, 'BAD_INPUT'],
    ['no rows', { rows: [] }, 'BAD_INPUT'],
    ['no source', { source: ' ' }, 'BAD_INPUT'],
    ['a version that is not in use', { basedOn: 'clapton-7' }, 'EDITED_MEANWHILE'],
  ])('refuses %s', async (_, change, code) => {
    const pay = await bench.fresh();
    const { errors } = await pay.ask('gwen', RECORD, { input: { ...edit, ...change } }, coordinator);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it('are recorded by nobody else', async () => {
    const pay = await bench.fresh();
    const { errors } = await pay.ask('ines', RECORD, { input: edit });
    expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });
});
