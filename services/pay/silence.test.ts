import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { schedules } from './schedules.ts';
import { balances } from './testing/balances.ts';
import { as, CONFIRM, deliver, LOG, minutes, ownVisit, sharedVisit } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers, schedules });

/** A visit that was logged on Monday 23 November, and the daily round of other days. */
async function logged() {
  const pay = await bench.fresh('clapton');
  const visit = ownVisit();
  const { visitId, teamId } = visit;
  await pay.hear('VisitBooked', visit, { sequence: 1 });
  const log = (contact: number) => pay.ask('ines', LOG, { input: { visitId, time: minutes({ contact }) } });
  await log(240);
  const round = async (day: string) => {
    pay.setNow(`${day}T05:00:00Z`);
    await pay.tick('Daily');
    return (await pay.sentOf('TimeUnconfirmed')).map(({ asks }) => asks);
  };
  return { pay, visitId, teamId, log, round };
}

describe('P9: nobody answers what a worker said', () => {
  it('seven days on the owner is reminded, seven days later others are asked; nothing is confirmed or paid', async () => {
    const { pay, visitId, teamId, round } = await logged();
    expect(await round('2026-11-29')).toEqual([]);
    expect(await round('2026-11-30')).toEqual(['OWNER']);
    expect(await pay.sentOf('TimeUnconfirmed')).toEqual([
      { visitId, teamId, workedOn: '2026-11-21', asks: 'OWNER' },
    ]);
    expect(await round('2026-12-06')).toEqual(['OWNER']);
    expect(await round('2026-12-07')).toEqual(['OWNER', 'HAT']);
    expect(await round('2027-03-01')).toEqual(['OWNER', 'HAT']);
    expect(await balances(pay)).toEqual({});
    const input = { visitId };
    const { data } = await pay.ask('bernice', CONFIRM, { input }, as('OWNER', teamId));
    expect(data).toMatchObject({ confirmVisit: { state: 'CONFIRMED' } });
    expect((await pay.items()).filter(({ pk }) => pk.startsWith('REMINDER#'))).toEqual([]);
  });

  it('a round that is run twice, or twenty times at once, reminds once; one that was missed is made up for', async () => {
    const { pay, round } = await logged();
    pay.setNow('2026-12-02T05:00:00Z');
    await Promise.all(Array.from({ length: 20 }, () => pay.tick('Daily')));
    expect(await round('2026-12-02')).toEqual(['OWNER']);
    expect(await round('2026-12-08')).toEqual(['OWNER']);
    expect(await round('2026-12-09')).toEqual(['OWNER', 'HAT']);
  });

  it('an answer ends the wait; another word of the worker begins it anew; a cancelled visit is not asked for', async () => {
    const { pay, visitId, teamId, log, round } = await logged();
    pay.setNow('2026-11-28T09:00:00Z');
    await log(230);
    expect(await round('2026-11-30')).toEqual([]);
    await pay.ask('bernice', CONFIRM, { input: { visitId } }, as('OWNER', teamId));
    expect(await round('2026-12-30')).toEqual([]);

    const other = await logged();
    await other.pay.hear('VisitCancelled', { visitId: other.visitId, by: 'OWNER' }, { sequence: 2 });
    expect(await other.round('2026-12-30')).toEqual([]);
  });

  it('next door the host circle asks its own team, from the day it heard', async () => {
    const [home, host] = [await bench.fresh('clapton'), await bench.fresh('homerton')];
    const visit = sharedVisit();
    const { visitId } = visit.home;
    await home.hear('VisitBooked', visit.home);
    await host.hear('VisitBooked', visit.host);
    await home.ask('ines', LOG, { input: { visitId, time: minutes({ contact: 240 }) } });
    host.setNow('2026-11-25T09:00:00Z');
    await deliver(home, host, 'homerton');
    const rounds = ['2026-12-01', '2026-12-02'];
    for (const pay of [home, host]) {
      for (const day of rounds) {
        pay.setNow(`${day}T05:00:00Z`);
        await pay.tick('Daily');
      }
    }
    expect(await home.sentOf('TimeUnconfirmed')).toEqual([]);
    expect(await host.sentOf('TimeUnconfirmed')).toMatchObject([{ visitId, asks: 'OWNER' }]);
  });
});
