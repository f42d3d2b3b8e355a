import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { balances } from './testing/balances.ts';
import {
  as,
  CONFIRM,
  countSent,
  deliver,
  LOG,
  minutes,
  november,
  ownVisit,
  SETTLEMENT,
  STATEMENT,
  sharedVisit,
  terms,
} from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

const statementOf = async (pay: ServiceUnderTest, person = 'ines', days = november) =>
  (await pay.ask<{ myStatement: Record<string, unknown> }>(person, STATEMENT, days)).data.myStatement;

const settlement = (pay: ServiceUnderTest, neighbour: string, circleHats = ['commons_coordinator']) =>
  pay.ask<{ settlement: { net: { pence: number } } }>(
    'gwen',
    SETTLEMENT,
    { neighbour, month: '2026-11' },
    { circleHats },
  );

describe('P2: the true hourly rate', () => {
  it.each([
    [1700, 850],
    [2000, 1000],
  ])('of 210 h worked with 105 h paid at %i pence is %i pence', async (ratePence, trueRate) => {
    const pay = await bench.fresh();
    const work = async (day: number) => {
      const window = { from: `2026-10-0${day}T08:00:00Z`, to: `2026-10-0${day}T16:00:00Z` };
      const visit = ownVisit({ ratePence, workerId: 'yetunde', window });
      const { visitId, teamId } = visit;
      await pay.hear('VisitBooked', visit);
      const time = minutes({ contact: 700, travel: 500, meeting: 200 });
      await pay.ask('yetunde', LOG, { input: { visitId, time } });
      await pay.ask('bernice', CONFIRM, { input: { visitId } }, as('OWNER', teamId));
    };
    await Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 9].map(work));
    expect(await statementOf(pay, 'yetunde', { from: '2026-10-01', to: '2026-10-31' })).toMatchObject({
      workedMinutes: 12_600,
      paidMinutes: 6_300,
      paidSharePercent: 50,
      trueHourlyRate: { pence: trueRate },
      time: minutes({ contact: 6_300, travel: 4_500, meeting: 1_800 }),
    });
  });

  it('is none when nothing was worked, and what others worked is not in it', async () => {
    const pay = await bench.fresh();
    expect(await statementOf(pay, 'nobody')).toMatchObject({
      lines: [],
      workedMinutes: 0,
      paidSharePercent: null,
      trueHourlyRate: null,
      takeHomeHourlyRate: null,
      pay: { pence: 0 },
    });
  });

  it('is asked for a year at most, in order', async () => {
    const pay = await bench.fresh();
    for (const days of [
      { from: '2026-11-30', to: '2026-11-01' },
      { from: '2024-11-30', to: '2026-11-01' },
      { from: 'yesterday', to: '2026-11-01' },
    ]) {
      expect((await pay.ask('ines', STATEMENT, days)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    }
  });
});

describe('P5: the Commons Contribution', () => {
  it('of 3 h at £18.50 is charged as £65.21, paid as £51.34, and £13.87 is everyone’s', async () => {
    const pay = await bench.fresh();
    const visit = ownVisit({ ratePence: 1850 });
    await pay.hear('VisitBooked', visit);
    const { visitId, teamId } = visit;
    await pay.ask('ines', LOG, { input: { visitId, time: minutes({ contact: 180 }) } });
    await pay.ask('bernice', CONFIRM, { input: { visitId } }, as('OWNER', teamId));
    expect(await balances(pay)).toEqual({ team: 6521, worker: -5134, commons: -1387 });
    expect(await statementOf(pay)).toMatchObject({
      listed: { pence: 5550 },
      contribution: { pence: 416 },
      pay: { pence: 5134 },
    });
  });
});

/** Ines of Clapton worked 4 h for a team of Homerton; both circles know all of it. */
async function workedNextDoor(time: { logged: number; confirmed?: number } = { logged: 240 }) {
  const [home, host] = [await bench.fresh('clapton'), await bench.fresh('homerton')];
  const visit = sharedVisit();
  const { visitId } = visit.home;
  await home.hear('VisitBooked', visit.home);
  await host.hear('VisitBooked', visit.host);
  await home.ask('ines', LOG, { input: { visitId, time: minutes({ contact: time.logged, travel: 18 }) } });
  await deliver(home, host, 'homerton');
  const said = time.confirmed === undefined ? {} : { time: minutes({ contact: time.confirmed }) };
  const confirmed = await host.ask(
    'hyacinth',
    CONFIRM,
    { input: { visitId, ...said } },
    as('OWNER', visit.host.teamId),
  );
  return { home, host, visit, visitId, confirmed };
}

describe('P15: settlement between two circles', () => {
  it('of 4 h at £19.00: £89.30 charged, £70.30 paid, £9.50 commons each, £79.80 owed, netting to one figure', async () => {
    const { home, host } = await workedNextDoor();
    await deliver(host, home, 'clapton');
    const [ours, theirs] = [await settlement(home, 'homerton'), await settlement(host, 'clapton')];
    expect(theirs.data.settlement).toMatchObject({
      minutesReceived: 240,
      charged: { pence: 8930 },
      commons: { pence: 950 },
      owed: { pence: 7980 },
      due: { pence: 0 },
      net: { pence: -7980 },
    });
    expect(ours.data.settlement).toMatchObject({
      minutesLent: 240,
      paid: { pence: 7030 },
      commons: { pence: 950 },
      due: { pence: 7980 },
      net: { pence: 7980 },
    });
    expect(await balances(host)).toEqual({ team: 8930, circle: -7980, commons: -950 });
    expect(await balances(home)).toEqual({ circle: 7980, worker: -7030, commons: -950 });
    expect(await statementOf(home)).toMatchObject({
      pay: { pence: 7030 },
      workedMinutes: 258,
      lines: [{ hostCircle: 'homerton', workedOn: '2026-11-21', listed: { pence: 7600 } }],
    });
  });

  it('P9: a disputed visit next door pays what nobody disputes, alike in both circles', async () => {
    const { home, host, confirmed } = await workedNextDoor({ logged: 130, confirmed: 120 });
    expect(confirmed.data.confirmVisit).toMatchObject({ state: 'DISPUTED' });
    await deliver(host, home, 'clapton');
    expect(await statementOf(home)).toMatchObject({ paidMinutes: 120, listed: { pence: 3800 } });
    const [ours, theirs] = [await settlement(home, 'homerton'), await settlement(host, 'clapton')];
    expect(ours.data.settlement.net.pence).toBe(-theirs.data.settlement.net.pence);
  });

  it('the same events again, and confirming again, never pay twice', async () => {
    const { home, host, visitId, visit } = await workedNextDoor();
    for (let again = 0; again < 3; again++) {
      await deliver(home, host, 'homerton');
      await deliver(host, home, 'clapton');
      await host.ask('hyacinth', CONFIRM, { input: { visitId } }, as('OWNER', visit.host.teamId));
    }
    const [worked] = await host.sentOf('CoverWorked');
    if (worked) await home.hear('CoverWorked', worked, { circle: 'homerton', sequence: 9 });
    expect(await balances(home)).toEqual({ circle: 7980, worker: -7030, commons: -950 });
    expect([await countSent(home, 'CoverLogged'), await countSent(host, 'CoverWorked')]).toEqual([1, 1]);
  });

  it('a correction overtaken by what it corrects stands', async () => {
    const [home, host] = [await bench.fresh('clapton'), await bench.fresh('homerton')];
    const visit = sharedVisit();
    const { visitId } = visit.home;
    await home.hear('VisitBooked', visit.home);
    for (const contact of [240, 230]) {
      await home.ask('ines', LOG, { input: { visitId, time: minutes({ contact }) } });
    }
    await host.hear('VisitBooked', visit.host);
    const logs = (await home.sent()).map(({ data, sequence }) => ({ data: data as never, sequence }));
    for (const { data, sequence } of logs.reverse())
      await host.hear('CoverLogged', data, { circle: 'clapton', sequence });
    const { data } = await host.ask<{ confirmVisit: { agreed: unknown } }>(
      'hyacinth',
      CONFIRM,
      { input: { visitId } },
      as('OWNER', visit.host.teamId),
    );
    expect(data.confirmVisit.agreed).toEqual(minutes({ contact: 230 }));
  });

  it('a neighbour who names another rate, other terms, another day or another claim is refused', async () => {
    const { home, host } = await workedNextDoor();
    const [worked] = await host.sentOf('CoverWorked');
    if (!worked) throw new Error('Homerton said nothing.');
    const wrong = [
      { ratePence: 1901 },
      { terms: { ...terms, hostShare: 4999 } },
      { workedOn: '2026-11-22' },
      { claimId: newId('claim') },
    ];
    for (const difference of wrong) {
      const heard = home.hear('CoverWorked', { ...worked, ...difference }, { circle: 'homerton' });
      await expect(heard).rejects.toMatchObject({ code: 'NOT_AS_AGREED' });
    }
    const fromAnother = home.hear('CoverWorked', worked, { circle: 'stoke-newington' });
    await expect(fromAnother).rejects.toMatchObject({ code: 'NOT_AS_AGREED' });
    expect(await balances(home)).toEqual({});
  });

  it('a word on a visit that is not known yet is left to be delivered again', async () => {
    const pay = await bench.fresh('homerton');
    const { home, host } = sharedVisit();
    const logged = {
      claimId: String(home.claimId),
      visitId: home.visitId,
      minutes: { contact: 60 },
      loggedAt: '2026-11-21T13:00:00Z',
    };
    const early = pay.hear('CoverLogged', logged, { circle: 'clapton', sequence: 2 });
    await expect(early).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await pay.hear('VisitBooked', host);
    const strange = pay.hear('CoverLogged', logged, { circle: 'stoke-newington', sequence: 2 });
    await expect(strange).rejects.toMatchObject({ code: 'NOT_AS_AGREED' });
    await expect(pay.hear('CoverLogged', logged, { circle: 'clapton', sequence: 2 })).resolves.toBeDefined();
  });

  it('is for the commons coordinator, with a neighbour there is', async () => {
    const pay = await bench.fresh();
    const asked = [await settlement(pay, 'homerton', []), await settlement(pay, 'nowhere')];
    expect(asked.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['NOT_ALLOWED', 'NOT_FOUND']);
    expect((await settlement(pay, 'homerton')).data.settlement).toMatchObject({ net: { pence: 0 } });
  });

  it('F2: no id of a person of one circle is ever in the table of the other', async () => {
    const { home, host } = await workedNextDoor();
    await deliver(host, home, 'clapton');
    expect(JSON.stringify(await host.items())).not.toContain('ines');
    expect(JSON.stringify(await home.items())).not.toMatch(/hyacinth|bernice/);
  });
});
