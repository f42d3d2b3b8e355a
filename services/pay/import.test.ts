import { derivedId } from '@kith/kernel';
import { type CommandContext, importRows } from '@kith/service-kit';
import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { offerIn } from './commands/terms/pay-terms.ts';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { type FileProblem, sendFile, toldProblems } from './testing/imported.ts';
import { ANSWER_TERMS, agreedTerms, coordinator } from './testing/terms.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

interface Answer {
  importPayTerms: { terms: { id: string; workerId: string; state: string }[]; problems: FileProblem[] };
}

const TERMS = `mutation ($input: ImportFileInput!) { importPayTerms(input: $input) {
  terms { id workerId from basis state rate { pence } guaranteedMinutes payPeriod mile { pence } }
  problems { row column problem } } }`;
const send = sendFile<Answer>(TERMS);

const hourly = {
  from: '2026-11-02',
  basis: 'HOURLY',
  ratePence: 1_480,
  payPeriod: 'MONTHLY',
  irregularHours: false,
  rolledUpHoliday: false,
  apprentice: false,
  milePence: 45,
} as const;

const two = `worker,from,basis,rate,guaranteed hours,pay period,mile
ines,2026-11-02,independent,19.00,,monthly,0.45
omar,02/11/2026,SALARIED,12.60,37.5,four weekly,0.30
`;

describe('C4: pay terms from a file', () => {
  it('are offered to each worker, once, and wait for the worker’s own word', async () => {
    const pay = await bench.fresh();
    const { data } = await send(pay, two);
    expect(data.importPayTerms).toMatchObject({
      terms: [
        { workerId: 'ines', basis: 'INDEPENDENT', rate: { pence: 1_900 }, state: 'OFFERED' },
        {
          workerId: 'omar',
          guaranteedMinutes: 2_250,
          payPeriod: 'FOUR_WEEKLY',
          mile: { pence: 30 },
          state: 'OFFERED',
        },
      ],
      problems: [],
    });
    const [ines, omar] = data.importPayTerms.terms;
    await pay.ask('omar', ANSWER_TERMS, { input: { termsId: omar?.id, accept: true } });
    const again = await send(pay, two.replace('19.00', '19'));
    expect(again.data.importPayTerms.terms.map(({ id, state }) => [id, state])).toEqual([
      [ines?.id, 'OFFERED'],
      [omar?.id, 'AGREED'],
    ]);
    const seen = await pay.ask<{ myPayTerms: unknown[] }>('ines', '{ myPayTerms { id } }');
    expect(seen.data.myPayTerms).toHaveLength(1);
  });

  it('are written for no row at all when one is broken, and every broken row is told of', async () => {
    const pay = await bench.fresh();
    await agreedTerms(pay, { workerId: 'piotr', basis: 'HOURLY', from: '2026-11-01' });
    const before = (await pay.items()).length;
    const cells = `${two}ravi,2026-11-31,hourly,14.80,,,
yetunde,2026-11-02,hourly,=1+1,,,
`;
    expect(toldProblems((await send(pay, cells)).data.importPayTerms.problems)).toEqual([
      '4 from: there is no such day',
      '5 rate: an amount in pounds like 14.80',
    ]);
    const inputs = `${two}ravi,2026-11-02,hourly,-14.80,,,
omar,2026-11-02,hourly,14.80,,,
`;
    expect(toldProblems((await send(pay, inputs)).data.importPayTerms.problems)).toEqual([
      '4 rate: a penny at least',
      '5 -: about the same as row 3',
    ]);
    const rules = `${two}ravi,2026-11-02,independent,16.50,,,
yetunde,2026-11-02,hourly,14.80,10,,
piotr,2026-11-02,independent,19.00,,,
`;
    expect(toldProblems((await send(pay, rules)).data.importPayTerms.problems)).toEqual([
      '4 -: The rate lies outside your circle’s band.',
      '5 guaranteed_hours: for salaries only',
      '6 -: What was worked is paid as it was agreed then.',
    ]);
    expect((await pay.items()).length).toBe(before);
  });

  it('are taken in beyond what one transaction holds', async () => {
    const pay = await bench.fresh();
    const rows = Array.from({ length: 45 }, (_, nth) => `w${nth},2026-11-02,hourly,14.80`);
    const csv = ['worker;from;basis;rate', ...rows.map((row) => row.replaceAll(',', ';'))].join('\r\n');
    const first = await send(pay, csv);
    expect(first.data.importPayTerms.terms).toHaveLength(45);
    expect((await send(pay, csv)).data).toEqual(first.data);
  });

  it('are made good by the same file after a crash between two transactions', async () => {
    const pay = await bench.fresh();
    let transactions = 0;
    const table: typeof pay.table = {
      ...pay.table,
      change: (...change) => {
        transactions += 1;
        return transactions === 2 ? Promise.reject(new Error('gone')) : pay.table.change(...change);
      },
    };
    const context = { table, circle: 'clapton', now: '2026-11-23T09:00:00Z' } as CommandContext;
    const rows = Array.from({ length: 40 }, (_, nth) => {
      const workerId = `w${nth}`;
      const id = derivedId('terms', workerId, '2026-11-02');
      return { row: nth + 2, asked: { ...hourly, id, workerId } };
    });
    const offerAll = () => importRows(context, rows, (work, asked) => offerIn(work, asked, 'gwen'));
    const offers = async () => (await pay.items()).filter(({ sk }) => sk.startsWith('TERMS#')).length;
    await expect(offerAll()).rejects.toThrow('gone');
    expect(await offers()).toBe(16);
    expect((await offerAll()).done).toHaveLength(40);
    expect(await offers()).toBe(40);
  });

  it('are the commons coordinator’s to bring, and a file that is none is refused by a code', async () => {
    const pay = await bench.fresh();
    const codeOf = async (csv: string, asker = coordinator) =>
      (await send(pay, csv, asker)).errors?.[0]?.extensions.code;
    expect(await codeOf(two, { circleHats: [] })).toBe('NOT_ALLOWED');
    expect(await codeOf('PK\u0003\u0004')).toBe('FILE_NOT_TEXT');
    const many = Array.from({ length: 501 }, (_, nth) => `w${nth},2026-11-02,hourly,14.80`).join('\n');
    expect(await codeOf(`worker,from,basis,rate\n${many}`)).toBe('FILE_TOO_LARGE');
    const { errors } = await pay.ask('gwen', TERMS, { input: { file: '%%%' } }, coordinator);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});
