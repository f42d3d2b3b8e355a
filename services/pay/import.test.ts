import { derivedId, type Id, newId } from '@kith/kernel';
import { type CommandContext, importRows } from '@kith/service-kit';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { offerIn } from './commands/terms/pay-terms.ts';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { ANSWER_TERMS, agreedTerms, coordinator } from './testing/terms.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

const TERMS = `mutation ($input: ImportFileInput!) { importPayTerms(input: $input) {
  terms { id workerId from basis state rate { pence } guaranteedMinutes payPeriod mile { pence } }
  problems { row column problem } } }`;
const TIME = `mutation ($input: ImportFileInput!) { importTime(input: $input) {
  time { id workerId on kind minutes state shift { from to breakMinutes } } problems { row column problem } } }`;

interface Problem {
  row: number;
  column: string | null;
  problem: string;
}
interface Answer {
  importPayTerms: { terms: { id: string; workerId: string; state: string }[]; problems: Problem[] };
  importTime: { time: { id: string; state: string }[]; problems: Problem[] };
}

const send = (pay: ServiceUnderTest, mutation: string, csv: string, asker = coordinator) =>
  pay.ask<Answer>('gwen', mutation, { input: { file: Buffer.from(csv).toString('base64') } }, asker);

const told = (problems: readonly Problem[]) =>
  problems.map(({ row, column, problem }) => `${row} ${column ?? '-'}: ${problem}`);

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
    const { data } = await send(pay, TERMS, two);
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
    const again = await send(pay, TERMS, two.replace('19.00', '19'));
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
    expect(told((await send(pay, TERMS, cells)).data.importPayTerms.problems)).toEqual([
      '4 from: there is no such day',
      '5 rate: an amount in pounds like 14.80',
    ]);
    const inputs = `${two}ravi,2026-11-02,hourly,-14.80,,,
omar,2026-11-02,hourly,14.80,,,
`;
    expect(told((await send(pay, TERMS, inputs)).data.importPayTerms.problems)).toEqual([
      '4 rate: a penny at least',
      '5 -: about the same as row 3',
    ]);
    const rules = `${two}ravi,2026-11-02,independent,16.50,,,
yetunde,2026-11-02,hourly,14.80,10,,
piotr,2026-11-02,independent,19.00,,,
`;
    expect(told((await send(pay, TERMS, rules)).data.importPayTerms.problems)).toEqual([
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
    const first = await send(pay, TERMS, csv);
    expect(first.data.importPayTerms.terms).toHaveLength(45);
    expect((await send(pay, TERMS, csv)).data).toEqual(first.data);
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
      (await send(pay, TERMS, csv, asker)).errors?.[0]?.extensions.code;
    expect(await codeOf(two, { circleHats: [] })).toBe('NOT_ALLOWED');
    expect(await codeOf('PK\u0003\u0004')).toBe('FILE_NOT_TEXT');
    const many = Array.from({ length: 501 }, (_, nth) => `w${nth},2026-11-02,hourly,14.80`).join('\n');
    expect(await codeOf(`worker,from,basis,rate\n${many}`)).toBe('FILE_TOO_LARGE');
    const { errors } = await pay.ask('gwen', TERMS, { input: { file: '%%%' } }, coordinator);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('P1: time from a file', () => {
  /** Teams tells that someone came into a team, or left it. */
  const member = async (
    pay: ServiceUnderTest,
    personId: string,
    { teamId = newId('team'), memberId = newId('member'), at = '2026-11-01T09:00:00Z', ...more }: Told = {},
  ) => {
    pay.setNow(at);
    const data = {
      teamId,
      memberId,
      personId,
      kind: 'PAID_WORKER',
      status: more.status ?? 'ACTIVE',
    } as const;
    await pay.hear('MembershipChanged', data, { sequence: more.sequence ?? 1 });
    pay.setNow('2026-11-23T09:00:00Z');
    return { teamId, memberId };
  };
  interface Told {
    teamId?: Id<'team'>;
    memberId?: Id<'member'>;
    at?: string;
    status?: 'ENDED' | 'PAUSED' | 'ACTIVE';
    sequence?: number;
  }

  const time = `worker,on,kind,hours
omar,2026-11-20,training,1.5
ines,2026-11-20,hat,1.5
`;

  it('is booked where it pays nothing, waits for a yes where it pays, and is logged once', async () => {
    const pay = await bench.fresh();
    await member(pay, 'omar');
    await agreedTerms(pay, { workerId: 'ines', basis: 'INDEPENDENT', from: '2026-11-01', ratePence: 1_900 });
    const { data } = await send(pay, TIME, time);
    expect(data.importTime.problems).toEqual([]);
    expect(data.importTime.time).toMatchObject([
      { workerId: 'omar', kind: 'TRAINING', minutes: 90, state: 'BOOKED' },
      { workerId: 'ines', kind: 'HAT', minutes: 90, state: 'LOGGED' },
    ]);
    expect((await send(pay, TIME, time)).data).toEqual(data);
  });

  it('is written for no row when one is broken', async () => {
    const pay = await bench.fresh();
    const broken = `${time}omar,2026-11-20,contact,1
omar,2026-12-20,training,1
omar,2026-11-20,training,1.50
`;
    const early = await send(pay, TIME, broken);
    expect(told(early.data.importTime.problems)).toEqual([
      '4 kind: time with someone belongs to a visit',
      '6 -: about the same as row 2',
    ]);
    await member(pay, 'omar');
    await member(pay, 'ines');
    const before = await pay.items();
    const late = await send(pay, TIME, `${time}omar,2026-12-20,training,1\n`);
    expect(told(late.data.importTime.problems)).toEqual([
      '3 -: This worker and the circle have not agreed what an hour of this is worth.',
      '4 on: a day that has come',
    ]);
    expect(await pay.items()).toEqual(before);
  });

  it('takes shifts by their times, also over midnight, with their breaks', async () => {
    const pay = await bench.fresh();
    await agreedTerms(pay, { workerId: 'omar', basis: 'SHIFT', from: '2026-11-01' });
    const shifts = `worker,on,kind,begins,ends,break minutes
omar,2026-11-20,shift,8:00,15:30,20
omar,2026-11-21,shift,22:00,06:00,
`;
    const { data } = await send(pay, TIME, shifts);
    expect(data.importTime).toMatchObject({
      problems: [],
      time: [
        { kind: null, on: '2026-11-20', minutes: 450, state: 'LOGGED', shift: { breakMinutes: 20 } },
        { minutes: 480, shift: { from: '2026-11-21T22:00:00Z', to: '2026-11-22T06:00:00Z' } },
      ],
    });
    expect((await send(pay, TIME, shifts)).data).toEqual(data);
  });

  it('takes no shift without its times, none beside hours, and no two at the same time', async () => {
    const pay = await bench.fresh();
    await agreedTerms(pay, { workerId: 'omar', basis: 'SHIFT', from: '2026-11-01' });
    const before = await pay.items();
    const head = 'worker,on,kind,hours,begins,ends,break minutes\n';
    const broken = `omar,2026-11-20,shift,7.5,08:00,,
omar,2026-11-20,training,,,,
omar,2026-11-20,training,1,08:00,,10
omar,2026-11-20,shift,,8.00,25:00,
`;
    expect(told((await send(pay, TIME, head + broken)).data.importTime.problems)).toEqual([
      '5 begins: a time of day like 08:30',
      '5 ends: a time of day like 08:30',
    ]);
    const lines = broken.split('\n').slice(0, 3).join('\n');
    expect(told((await send(pay, TIME, head + lines)).data.importTime.problems)).toEqual([
      '2 hours: those of a shift follow from its times',
      '2 ends: must not be empty of a shift',
      '3 hours: must not be empty',
      '4 begins: for shifts only',
      '4 break_minutes: for shifts only',
    ]);
    // Far enough apart that the two would be written in two transactions.
    const days = Array.from({ length: 18 }, (_, nth) => `omar,2026-10-${nth + 10},shift,,08:00,12:00,`);
    const twice = [...days, 'omar,2026-10-10,shift,,11:00,13:00,'].join('\n');
    expect(told((await send(pay, TIME, head + twice)).data.importTime.problems)).toEqual([
      '20 -: at the same time as row 2',
    ]);
    expect(await pay.items()).toEqual(before);
  });

  it('for a team is of those who were in it on that day, whatever order their words came in', async () => {
    const pay = await bench.fresh();
    const { teamId, memberId } = await member(pay, 'omar', { at: '2026-11-19T12:00:00Z', sequence: 1 });
    await member(pay, 'omar', {
      teamId,
      memberId,
      status: 'ACTIVE',
      at: '2026-11-22T12:00:00Z',
      sequence: 3,
    });
    await member(pay, 'omar', {
      teamId,
      memberId,
      status: 'PAUSED',
      at: '2026-11-20T12:00:00Z',
      sequence: 2,
    });
    const { teamId: other } = await member(pay, 'ines');
    const days = ['18', '19', '20', '21', '22'].map((day) => `omar,2026-11-${day},training,1,${teamId}`);
    const head = 'worker,on,kind,hours,team\n';
    const csv = [...days, `omar,2026-11-22,training,1,${other}`].join('\n');
    expect(told((await send(pay, TIME, head + csv)).data.importTime.problems)).toEqual(
      [2, 5, 7].map((row) => `${row} team: this person was not in this team on that day`),
    );
    const good = [days[1], days[2], days[4]].join('\n');
    const { data } = await send(pay, TIME, head + good);
    expect(data.importTime.time).toHaveLength(3);
  });

  it('is of people this circle has heard of, by ids that can be one', async () => {
    const pay = await bench.fresh();
    const head = 'worker,on,kind,hours\n';
    expect(
      told((await send(pay, TIME, `${head}nobody,2026-11-20,training,1`)).data.importTime.problems),
    ).toEqual(['2 worker: nobody of this id is known in this circle']);
    const odd = `${head}nobody#x,2026-11-20,training,1`;
    expect(told((await send(pay, TIME, odd)).data.importTime.problems)).toEqual([
      '2 worker: the id of a person: letters, digits, dots and dashes',
    ]);
    expect(await pay.items()).toEqual([]);
  });
});
