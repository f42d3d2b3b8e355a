import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { schedules } from './schedules.ts';
import { agreedTerms, coordinator, SET_RATE } from './testing/terms.ts';
import { as, CONFIRM, LOG, minutes, ownVisit } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers, schedules });

const LOG_TIME = `mutation ($input: LogTimeInput!) { logTime(input: $input) {
  id state minutes kind shift { breakOwedMinutes } } }`;
const ANSWER_TIME = 'mutation ($input: AnswerTimeInput!) { answerTime(input: $input) { state reason } }';
const STATEMENT = `query ($from: Date!, $to: Date!) { myStatement(from: $from, to: $to) {
  workedMinutes paidMinutes paidSharePercent contactSharePercent pay { pence } time { kind minutes }
  lines { cause basis shiftMinutes pay { pence } }
} }`;
const november = { from: '2026-11-01', to: '2026-11-30' };

interface Logged {
  logTime: { id: string; state: string; shift: { breakOwedMinutes: number } | null };
}
interface Statement {
  myStatement: Record<string, unknown> & { pay: { pence: number }; lines: Record<string, unknown>[] };
}

const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions.code;
const logTime = (pay: ServiceUnderTest, person: string, input: Record<string, unknown>, asker = {}) =>
  pay.ask<Logged>(person, LOG_TIME, { input: { on: '2026-11-21', ...input } }, asker);
const answer = (pay: ServiceUnderTest, timeId: string, asker: object = coordinator, by = 'gwen') =>
  pay.ask<{ answerTime: { state: string } }>(by, ANSWER_TIME, { input: { timeId, approve: true } }, asker);
const statement = async (pay: ServiceUnderTest, person: string, days = november) =>
  (await pay.ask<Statement>(person, STATEMENT, days)).data.myStatement;

async function visited(pay: ServiceUnderTest, workerId: string, contact: number, ratePence = 1_900) {
  const visit = ownVisit({ workerId, ratePence });
  const { visitId, teamId } = visit;
  await pay.hear('VisitBooked', visit);
  await pay.ask(workerId, LOG, { input: { visitId, time: minutes({ contact }) } });
  await pay.ask('bernice', CONFIRM, { input: { visitId } }, as('OWNER', teamId));
  return visit;
}

const fresh = async () => {
  const pay = await bench.fresh();
  pay.setNow('2026-11-21T18:00:00Z');
  return pay;
};

describe('P1: one ledger of time', () => {
  it('keeps time that pays nothing, so that the true rate shows it', async () => {
    const pay = await fresh();
    await visited(pay, 'ines', 135);
    await logTime(pay, 'ines', { kind: 'TRAVEL', minutes: 30 });
    await logTime(pay, 'ines', { kind: 'TRAINING', minutes: 30 });
    expect(await statement(pay, 'ines')).toMatchObject({
      time: minutes({ contact: 135, travel: 30, training: 30 }),
      workedMinutes: 195,
      paidMinutes: 135,
    });
  });

  it('logs nothing twice when the same is sent again, and says when an id names something else', async () => {
    const pay = await fresh();
    const id = newId('time');
    await logTime(pay, 'ines', { id, kind: 'TRAVEL', minutes: 30 });
    expect((await logTime(pay, 'ines', { id, kind: 'TRAVEL', minutes: 30 })).errors).toBeUndefined();
    expect(codeOf(await logTime(pay, 'ines', { id, kind: 'TRAVEL', minutes: 31 }))).toBe('ID_TAKEN');
    expect(codeOf(await logTime(pay, 'omar', { id, kind: 'TRAVEL', minutes: 30 }))).toBe('ID_TAKEN');
    expect((await statement(pay, 'ines')).workedMinutes).toBe(30);
  });

  it.each([
    [{ kind: 'TRAVEL', minutes: 30, on: '2026-11-22' }, 'a day to come'],
    [{ kind: 'TRAVEL', minutes: 30, on: '2026-08-01' }, 'a day long past'],
    [{ kind: 'CONTACT', minutes: 30 }, 'a visit by another door'],
    [{ kind: 'TRAVEL', minutes: 0 }, 'no time at all'],
    [{ kind: 'TRAVEL' }, 'a kind without minutes'],
    [{}, 'nothing'],
    [
      { shift: { from: '2026-11-21T15:00:00Z', to: '2026-11-21T08:00:00Z', breakMinutes: 0 } },
      'a shift that ends before it begins',
    ],
    [{ shift: { from: '2026-11-21T08:00:00Z', to: 'soon', breakMinutes: 0 } }, 'no time'],
    [
      { shift: { from: '2026-11-21T08:00:00Z', to: '2026-11-23T08:00:00Z', breakMinutes: 0 } },
      'a shift of two days',
    ],
  ])('refuses %j: %s', async (input, _why) => {
    const pay = await fresh();
    expect(codeOf(await logTime(pay, 'ines', input))).toBe('BAD_INPUT');
    expect((await statement(pay, 'ines')).lines).toEqual([]);
  });

  it('asks the team about time for the team, and nobody else', async () => {
    const pay = await fresh();
    await agreedTerms(pay, { workerId: 'omar', basis: 'HOURLY', from: '2026-11-01' });
    const teamId = newId('team');
    const strange = await logTime(pay, 'omar', { kind: 'MEETING', minutes: 60, teamId });
    expect(codeOf(strange)).toBe('NOT_FOUND');
    const { data } = await logTime(
      pay,
      'omar',
      { kind: 'MEETING', minutes: 60, teamId },
      as('PAID_WORKER', teamId),
    );
    const { id, state } = data.logTime;
    expect(state).toBe('LOGGED');
    const waiting = `query { timeToApprove { edges { node { id } } } }`;
    const circle = await pay.ask<{ timeToApprove: { edges: [] } }>('gwen', waiting, {}, coordinator);
    expect(circle.data.timeToApprove.edges).toEqual([]);
    expect(codeOf(await answer(pay, id))).toBe('NOT_FOUND');
    expect(codeOf(await answer(pay, newId('time')))).toBe('NOT_FOUND');
    expect(codeOf(await answer(pay, id, as('PAID_WORKER', teamId), 'ravi'))).toBe('NOT_FOUND');
    expect((await answer(pay, id, as('OWNER', teamId), 'bernice')).data.answerTime.state).toBe('BOOKED');
    expect((await statement(pay, 'omar')).pay).toEqual({ pence: 1_480 });
  });
});

describe('P7: a shift pays for its hours, whatever visits fall in it', () => {
  const shift = { from: '2026-11-21T08:00:00Z', to: '2026-11-21T15:00:00Z', breakMinutes: 20 };

  it('7 h at £14.80 with 3 h 45 of contact pay £103.60, and 53.6 % of it was contact', async () => {
    const pay = await fresh();
    await agreedTerms(pay, { workerId: 'omar', basis: 'SHIFT', from: '2026-11-01' });
    await visited(pay, 'omar', 225);
    const { data } = await logTime(pay, 'omar', { shift });
    expect(data.logTime).toMatchObject({ state: 'LOGGED', shift: { breakOwedMinutes: 0 } });
    expect((await statement(pay, 'omar')).pay).toEqual({ pence: 0 });
    await answer(pay, data.logTime.id);
    expect(await statement(pay, 'omar')).toMatchObject({
      workedMinutes: 420,
      paidMinutes: 420,
      paidSharePercent: 100,
      contactSharePercent: 53.6,
      pay: { pence: 10_360 },
      lines: expect.arrayContaining([
        expect.objectContaining({ cause: 'TIME_BOOKED', basis: 'SHIFT', shiftMinutes: 420 }),
      ]),
    });
  });

  it('says how much break was lacking, and keeps the shift as it was', async () => {
    const pay = await fresh();
    await agreedTerms(pay, { workerId: 'omar', basis: 'SHIFT', from: '2026-11-01' });
    const { data } = await logTime(pay, 'omar', { shift: { ...shift, breakMinutes: 5 } });
    expect(data.logTime.shift).toEqual({ breakOwedMinutes: 15 });
  });

  it('takes no two shifts for the same hours, and none from someone it does not pay by the shift', async () => {
    const pay = await fresh();
    expect(codeOf(await logTime(pay, 'omar', { shift }))).toBe('WRONG_STATE');
    await agreedTerms(pay, { workerId: 'omar', basis: 'SHIFT', from: '2026-11-01' });
    await logTime(pay, 'omar', { shift });
    const late = { from: '2026-11-21T14:00:00Z', to: '2026-11-21T17:00:00Z', breakMinutes: 0 };
    expect(codeOf(await logTime(pay, 'omar', { shift: late }))).toBe('TIMES_OVERLAP');
  });
});

describe('P8: a salary', () => {
  it('of 37.5 h at £12.60 is £24,570.00 a year, and two weeks of cancelled visits change nothing', async () => {
    const pay = await bench.fresh();
    pay.setNow('2026-01-05T09:00:00Z');
    const salary = { basis: 'SALARIED', ratePence: 1_260, guaranteedMinutes: 2_250, from: '2026-01-01' };
    const { yearly } = await agreedTerms(pay, { workerId: 'rhian', ...salary });
    expect(yearly).toEqual({ pence: 2_457_000 });
    for (let month = 2; month <= 13; month++) {
      const first = month === 13 ? '2027-01-01' : `2026-${String(month).padStart(2, '0')}-01`;
      pay.setNow(`${first}T03:00:00Z`);
      await pay.tick('Daily');
      await pay.tick('Daily');
    }
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const { pay: paid, lines } = await statement(pay, 'rhian', year);
    expect(paid).toEqual({ pence: 2_457_000 });
    expect(lines).toHaveLength(12);
    const visit = ownVisit({ workerId: 'rhian' });
    await pay.hear('VisitBooked', visit);
    await pay.hear('VisitCancelled', { visitId: visit.visitId, by: 'OWNER' });
    expect((await statement(pay, 'rhian', year)).pay).toEqual({ pence: 2_457_000 });
  });

  it('that begins within a month pays for its days', async () => {
    const pay = await bench.fresh();
    pay.setNow('2026-11-05T09:00:00Z');
    const salary = { basis: 'SALARIED', ratePence: 1_260, guaranteedMinutes: 2_250, from: '2026-11-16' };
    await agreedTerms(pay, { workerId: 'rhian', ...salary });
    pay.setNow('2026-12-01T03:00:00Z');
    await pay.tick('Daily');
    expect((await statement(pay, 'rhian')).pay).toEqual({ pence: 102_375 });
  });
});

describe('P14: the commons pay hats and meetings of the circle', () => {
  const hat = { kind: 'HAT', minutes: 90, on: '2026-12-01' };

  async function independent() {
    const pay = await bench.fresh();
    pay.setNow('2026-11-20T18:00:00Z');
    await pay.ask('ines', SET_RATE, { input: { ratePence: 1_900 } });
    pay.setNow('2026-12-01T18:00:00Z');
    return pay;
  }
  const potOf = async (pay: ServiceUnderTest) =>
    (await pay.ask<{ commonsPot: { pence: number } }>('ines', '{ commonsPot { pence } }')).data.commonsPot
      .pence;

  it('1.5 h of a hat, approved, at the worker’s rate', async () => {
    const pay = await independent();
    await visited(pay, 'ravi', 480);
    expect(await potOf(pay)).toBe(3_800);
    const { data } = await logTime(pay, 'ines', hat);
    await answer(pay, data.logTime.id);
    expect((await statement(pay, 'ines', { from: '2026-12-01', to: '2026-12-31' })).pay).toEqual({
      pence: 2_850,
    });
    expect(await potOf(pay)).toBe(950);
  });

  it('and never fall below nothing: the circle is asked, the time waits, and is paid once more has come in', async () => {
    const pay = await independent();
    await visited(pay, 'ravi', 60);
    const { data } = await logTime(pay, 'ines', hat);
    const { id: timeId } = data.logTime;
    expect((await answer(pay, timeId)).data.answerTime.state).toBe('WAITING');
    expect((await answer(pay, timeId)).data.answerTime.state).toBe('WAITING');
    expect(await pay.sentOf('CommonsShort')).toEqual([{ timeId, neededPence: 2_850, heldPence: 475 }]);
    await pay.tick('Daily');
    expect(await potOf(pay)).toBe(475);
    await visited(pay, 'ravi', 480);
    await pay.tick('Daily');
    await pay.tick('Daily');
    expect((await answer(pay, timeId)).data.answerTime.state).toBe('BOOKED');
    expect(await potOf(pay)).toBe(475 + 3_800 - 2_850);
  });

  it('nor when contributions are taken back that were spent: the circle puts in what is missing, and gets it back first', async () => {
    const pay = await independent();
    const { visitId, teamId } = await visited(pay, 'ravi', 480);
    const { data } = await logTime(pay, 'ines', hat);
    await answer(pay, data.logTime.id);
    const input = { visitId, time: minutes({ contact: 0 }), reason: 'DID_NOT_HAPPEN' };
    await pay.ask('ravi', LOG, { input });
    await pay.ask('bernice', CONFIRM, { input }, as('OWNER', teamId));
    const advanced = async () =>
      (await pay.ask<{ commonsAdvanced: { pence: number } }>('ines', '{ commonsAdvanced { pence } }')).data
        .commonsAdvanced.pence;
    // 3,800 were taken back, and 950 were left.
    expect([await potOf(pay), await advanced()]).toEqual([0, 2_850]);
    await visited(pay, 'ravi', 240);
    const { data: more } = await logTime(pay, 'ines', { ...hat, minutes: 10 });
    expect((await answer(pay, more.logTime.id)).data.answerTime.state).toBe('WAITING');
    for (let times = 0; times < 2; times++) await pay.tick('Daily');
    expect([await potOf(pay), await advanced()]).toEqual([0, 950]);
    await visited(pay, 'ravi', 480);
    await pay.tick('Daily');
    expect((await answer(pay, more.logTime.id)).data.answerTime.state).toBe('BOOKED');
    expect([await potOf(pay), await advanced()]).toEqual([3_800 - 950 - 317, 0]);
  });

  it('also when several are approved at once, and across months', async () => {
    const pay = await independent();
    await visited(pay, 'ravi', 480);
    pay.setNow('2027-02-10T18:00:00Z');
    const hats = [1, 2, 3].map((day) => ({ ...hat, on: `2027-02-0${day}` }));
    const logged = await Promise.all(hats.map((one) => logTime(pay, 'ines', one)));
    const answers = await Promise.all(logged.map(({ data }) => answer(pay, data.logTime.id)));
    expect(answers.map(({ data }) => data.answerTime.state).sort()).toEqual(['BOOKED', 'WAITING', 'WAITING']);
    expect(await potOf(pay)).toBe(950);
  });

  it('nobody approves their own', async () => {
    const pay = await independent();
    await visited(pay, 'ravi', 480);
    const { data } = await logTime(pay, 'ines', hat);
    expect(codeOf(await answer(pay, data.logTime.id, coordinator, 'ines'))).toBe('OWN_TIME');
  });

  it('nothing without a rate that was agreed', async () => {
    const pay = await fresh();
    expect(codeOf(await logTime(pay, 'ines', { kind: 'HAT', minutes: 90 }))).toBe('TERMS_REQUIRED');
  });
});
