import { type Id, newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { type FileProblem, sendFile, toldProblems } from './testing/imported.ts';
import { agreedTerms } from './testing/terms.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

interface Answer {
  importTime: { time: { id: string; state: string }[]; problems: FileProblem[] };
}

const send = sendFile<Answer>(`mutation ($input: ImportFileInput!) { importTime(input: $input) {
  time { id workerId on kind minutes state shift { from to breakMinutes } } problems { row column problem } } }`);

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
    const { data } = await send(pay, time);
    expect(data.importTime.problems).toEqual([]);
    expect(data.importTime.time).toMatchObject([
      { workerId: 'omar', kind: 'TRAINING', minutes: 90, state: 'BOOKED' },
      { workerId: 'ines', kind: 'HAT', minutes: 90, state: 'LOGGED' },
    ]);
    expect((await send(pay, time)).data).toEqual(data);
  });

  it('is written for no row when one is broken', async () => {
    const pay = await bench.fresh();
    const broken = `${time}omar,2026-11-20,contact,1
omar,2026-12-20,training,1
omar,2026-11-20,training,1.50
`;
    const early = await send(pay, broken);
    expect(toldProblems(early.data.importTime.problems)).toEqual([
      '4 kind: time with someone belongs to a visit',
      '6 -: about the same as row 2',
    ]);
    await member(pay, 'omar');
    await member(pay, 'ines');
    const before = await pay.items();
    const late = await send(pay, `${time}omar,2026-12-20,training,1\n`);
    expect(toldProblems(late.data.importTime.problems)).toEqual([
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
    const { data } = await send(pay, shifts);
    expect(data.importTime).toMatchObject({
      problems: [],
      time: [
        { kind: null, on: '2026-11-20', minutes: 450, state: 'LOGGED', shift: { breakMinutes: 20 } },
        { minutes: 480, shift: { from: '2026-11-21T22:00:00Z', to: '2026-11-22T06:00:00Z' } },
      ],
    });
    expect((await send(pay, shifts)).data).toEqual(data);
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
    expect(toldProblems((await send(pay, head + broken)).data.importTime.problems)).toEqual([
      '5 begins: a time of day like 08:30',
      '5 ends: a time of day like 08:30',
    ]);
    const lines = broken.split('\n').slice(0, 3).join('\n');
    expect(toldProblems((await send(pay, head + lines)).data.importTime.problems)).toEqual([
      '2 hours: those of a shift follow from its times',
      '2 ends: must not be empty of a shift',
      '3 hours: must not be empty',
      '4 begins: for shifts only',
      '4 break_minutes: for shifts only',
    ]);
    // Far enough apart that the two would be written in two transactions.
    const days = Array.from({ length: 18 }, (_, nth) => `omar,2026-10-${nth + 10},shift,,08:00,12:00,`);
    const twice = [...days, 'omar,2026-10-10,shift,,11:00,13:00,'].join('\n');
    expect(toldProblems((await send(pay, head + twice)).data.importTime.problems)).toEqual([
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
    expect(toldProblems((await send(pay, head + csv)).data.importTime.problems)).toEqual(
      [2, 5, 7].map((row) => `${row} team: this person was not in this team on that day`),
    );
    const good = [days[1], days[2], days[4]].join('\n');
    const { data } = await send(pay, head + good);
    expect(data.importTime.time).toHaveLength(3);
  });

  it('is of people this circle has heard of, by ids that can be one', async () => {
    const pay = await bench.fresh();
    const head = 'worker,on,kind,hours\n';
    expect(
      toldProblems((await send(pay, `${head}nobody,2026-11-20,training,1`)).data.importTime.problems),
    ).toEqual(['2 worker: nobody of this id is known in this circle']);
    const odd = `${head}nobody#x,2026-11-20,training,1`;
    expect(toldProblems((await send(pay, odd)).data.importTime.problems)).toEqual([
      '2 worker: the id of a person: letters, digits, dots and dashes',
    ]);
    expect(await pay.items()).toEqual([]);
  });
});
