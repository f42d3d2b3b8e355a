import { newId } from '@kith/kernel';
import { type Asker, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { balances } from './testing/balances.ts';
import { entries, speaking } from './testing/speaking.ts';
import { agreedTerms } from './testing/terms.ts';
import { ACCEPT, as, CONFIRM, LOG, minutes, ownVisit } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

/** A visit of Ines to a team of her own circle: logged, if she says so, and answered. */
async function ownCircle() {
  const pay = await bench.fresh('clapton');
  const visit = ownVisit();
  const { visitId, teamId } = visit;
  await pay.hear('VisitBooked', visit);
  const speak = speaking(pay, visitId);
  const owner = as('OWNER', teamId);
  const log = (contact: number, more: object = {}) =>
    speak('ines', {}, LOG, { time: minutes({ contact }), ...more });
  const confirm = (contact: number, more: object = {}, asker = owner, person = 'bernice') =>
    speak(person, asker, CONFIRM, { time: minutes({ contact }), ...more });
  return { pay, visitId, teamId, owner, log, confirm, speak };
}

describe('P9: a dispute', () => {
  it('pays what neither disputes; once both say alike, that is taken back and the whole is booked', async () => {
    const { pay, log, confirm } = await ownCircle();
    await log(130);
    expect(await confirm(120)).toMatchObject({ state: 'DISPUTED', agreed: minutes({ contact: 120 }) });
    expect(await balances(pay)).toEqual({ team: 4465, worker: -3515, commons: -950 });
    const [first] = await entries(pay, 'worker:');
    expect(await confirm(130)).toMatchObject({ state: 'CONFIRMED', agreed: minutes({ contact: 130 }) });
    const booked = await entries(pay, 'worker:');
    expect(booked).toHaveLength(3);
    expect(booked).toEqual(
      expect.arrayContaining([
        { entryId: first?.entryId, cause: 'VISIT_CONFIRMED', reverses: undefined, pence: -3515 },
        { entryId: expect.any(String), cause: 'VISIT_CORRECTED', reverses: first?.entryId, pence: 3515 },
        { entryId: expect.any(String), cause: 'VISIT_CORRECTED', reverses: undefined, pence: -3808 },
      ]),
    );
    expect(await balances(pay)).toEqual({ team: 4837, worker: -3808, commons: -1029 });
  });

  it('holds back nothing that both say by now, and takes nothing back that one side alone says less of', async () => {
    const { log, confirm } = await ownCircle();
    await log(130);
    await confirm(100);
    expect(await log(125)).toMatchObject({ state: 'DISPUTED', agreed: minutes({ contact: 100 }) });
    expect(await confirm(115)).toMatchObject({ state: 'DISPUTED', agreed: minutes({ contact: 115 }) });
    expect(await confirm(60)).toMatchObject({ state: 'DISPUTED', agreed: minutes({ contact: 115 }) });
    expect(await log(60)).toMatchObject({ state: 'CONFIRMED', agreed: minutes({ contact: 60 }) });
  });

  it('ends when one side takes the figure of the other: the one they read, not one said since', async () => {
    const { pay, log, confirm, speak, owner } = await ownCircle();
    await log(130);
    const { confirmedAt } = await confirm(120);
    pay.setNow('2026-11-24T09:00:00Z');
    await confirm(110);
    const taken = (saidAt: string, person: string, asker: Asker = {}) =>
      speak(person, asker, ACCEPT, { saidAt });
    expect(await taken(confirmedAt, 'ines')).toMatchObject({ code: 'SAID_OTHERWISE_SINCE' });
    expect(await taken('2026-11-24T09:00:00Z', 'ines')).toMatchObject({
      state: 'CONFIRMED',
      agreed: minutes({ contact: 110 }),
    });
    expect(await taken('2026-11-24T09:00:00Z', 'bernice', owner)).toMatchObject({ state: 'CONFIRMED' });
    expect(await balances(pay)).toMatchObject({ worker: -3222 });
  });
});

describe('P1: a correction of what both had confirmed', () => {
  it('is proposed with a reason, changes no money until the other side says the same, and then by a reversal', async () => {
    const { pay, log, confirm, speak, owner } = await ownCircle();
    await log(240);
    await confirm(240);
    const before = await balances(pay);
    expect(await confirm(180)).toMatchObject({ code: 'REASON_NEEDED' });
    expect(await confirm(180, { reason: 'LEFT_EARLY' })).toMatchObject({
      state: 'DISPUTED',
      agreed: minutes({ contact: 240 }),
    });
    expect(await balances(pay)).toEqual(before);
    expect(await log(180)).toMatchObject({ state: 'CONFIRMED', agreed: minutes({ contact: 180 }) });
    expect(await balances(pay)).toEqual({ team: 6698, worker: -5273, commons: -1425 });
    await log(200, { reason: 'SLIP' });
    const { loggedAt } = await log(200);
    expect(await speak('bernice', owner, ACCEPT, { saidAt: loggedAt })).toMatchObject({ state: 'CONFIRMED' });
    const all = await entries(pay, 'worker:');
    expect(new Set(all.map(({ entryId }) => entryId)).size).toBe(5);
    expect(all.filter(({ reverses }) => reverses)).toHaveLength(2);
    expect(await balances(pay)).toEqual({ team: 7442, worker: -5858, commons: -1584 });
  });

  it('takes back what was really booked, whatever would be worked out today', async () => {
    const { pay, log, confirm, visitId } = await ownCircle();
    await log(240);
    await confirm(240);
    const [posted] = (await pay.items()).filter(({ pk }) => pk.startsWith('ACCOUNT#worker:'));
    const version = (posted?.version ?? 0) + 1;
    const odd = { put: { ...posted, version, pence: -7000 } as never };
    const cause = { correlationId: visitId, causationId: visitId };
    await pay.table.change(cause, '2026-11-23T09:00:00Z', async () => ({
      value: 0,
      writes: [odd],
      events: [],
    }));
    await log(0, { reason: 'DID_NOT_HAPPEN' });
    await confirm(0);
    expect(await balances(pay)).toMatchObject({ worker: 0 });
  });

  it('takes a wage back too, and from the commons on the day it is taken back', async () => {
    const { pay, log, confirm } = await ownCircle();
    await agreedTerms(pay, { workerId: 'ines', basis: 'HOURLY', ratePence: 1_480, from: '2026-11-01' });
    await log(240);
    await confirm(240);
    expect(await balances(pay)).toEqual({ team: 8930, worker: -5920, wages: 5920 - 7030, commons: -1900 });
    pay.setNow('2026-12-02T09:00:00Z');
    await log(120, { reason: 'LEFT_EARLY' });
    await confirm(120);
    expect(await balances(pay)).toEqual({ team: 4465, worker: -2960, wages: 2960 - 3515, commons: -950 });
    const commons = (await pay.items())
      .filter(({ pk }) => pk === 'ACCOUNT#commons')
      .map(({ sk }) => sk.slice(0, 10));
    expect(commons.sort()).toEqual(['2026-11-23', '2026-12-02', '2026-12-02']);
  });

  it('twenty times at the same moment is booked once', async () => {
    const { pay, log, confirm } = await ownCircle();
    await log(240);
    await confirm(240);
    await log(200, { reason: 'SLIP' });
    await Promise.all(Array.from({ length: 20 }, () => confirm(200)));
    expect(await entries(pay, 'worker:')).toHaveLength(3);
    expect(await balances(pay)).toMatchObject({ worker: -5858 });
  });

  it('cannot go on for ever', async () => {
    const { log } = await ownCircle();
    for (let word = 1; word <= 30; word++) await log(100 + word);
    expect(await log(200)).toMatchObject({ code: 'SAID_TOO_OFTEN' });
    expect(await log(130)).toMatchObject({ state: 'LOGGED' });
  });
});

describe('P9: who said what, when and by which way', () => {
  it('is kept and shown to both sides, with who wrote it down for the owner', async () => {
    const { pay, log, confirm, teamId } = await ownCircle();
    await log(130, { channel: 'PAPER' });
    pay.setNow('2026-11-24T09:00:00Z');
    const checkin = { relations: [{ teamId, kind: 'FAMILY_FRIEND', hats: ['checkin'] }] };
    await confirm(120, { channel: 'PHONE' }, checkin, 'grace');
    pay.setNow('2026-11-25T09:00:00Z');
    const { history } = await confirm(130, {}, checkin, 'grace');
    const [time, at, reason] = [minutes({ contact: 130 }), '2026-11-23T09:00:00Z', null];
    expect(history).toEqual([
      { side: 'WORKER', time, at, channel: 'PAPER', reason, enteredById: 'ines' },
      {
        side: 'OWNER',
        time: minutes({ contact: 120 }),
        at: '2026-11-24T09:00:00Z',
        channel: 'PHONE',
        reason,
        enteredById: 'grace',
      },
      {
        side: 'OWNER',
        time,
        at: '2026-11-25T09:00:00Z',
        channel: 'BY_SOMEONE_ELSE',
        reason,
        enteredById: 'grace',
      },
    ]);
    expect((await log(130)).history).toEqual(history);
  });

  it('nobody answers for the owner about their own work', async () => {
    const { log, confirm, teamId } = await ownCircle();
    await log(130);
    const worker = { relations: [{ teamId, kind: 'PAID_WORKER', hats: ['profile'] }] };
    expect(await confirm(130, {}, worker, 'ines')).toMatchObject({ code: 'OWN_TIME' });
    expect(await confirm(130, {}, worker, 'omar')).toMatchObject({ state: 'CONFIRMED' });
  });

  it('a stranger cannot accept a figure of a visit, as little as one that was never made', async () => {
    const { pay, visitId, teamId } = await ownCircle();
    const saidAt = '2026-11-23T09:00:00Z';
    for (const id of [visitId, newId('visit')])
      expect(await speaking(pay, id)('mallory', {}, ACCEPT, { saidAt })).toMatchObject({ code: 'NOT_FOUND' });
    const family = as('FAMILY_FRIEND', teamId);
    expect(await speaking(pay, visitId)('colm', family, ACCEPT, { saidAt })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});
