import { addDays, addTo } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { asking } from './testing/asking.ts';
import { bench } from './testing/bench.ts';
import { teamsOf } from './testing/team-of.ts';

const LATENCY = `query($from: String!, $to: String!) { decisionLatency(from: $from, to: $to) {
  toAcknowledge { from to count median ninetieth } toDecide { from to count median ninetieth }
  toWithdraw { count } openLong method } }`;
const hidden = { from: null, to: null, count: '*', median: null, ninetieth: null };

let service: ServiceUnderTest;
let people: ReturnType<typeof asking>;
let teamId: string;
beforeAll(async () => {
  service = await bench.fresh();
  service.setNow('2026-03-01T10:00:00Z');
  const teams = teamsOf(service);
  people = asking(service);
  await teams.introduce('bernice', 'nadia');
  teamId = await teams.team('bernice');
  const endsAt = '2027-02-28T09:00:00Z';
  await teams.join('bernice', teamId, 'nadia', { kind: 'PROFESSIONAL', scopes: ['REQUESTS'], endsAt });
});

const at = (day: string) => service.setNow(`${day}T10:00:00Z`);
const latency = (from: string, to: string) => people.ask('anyone', LATENCY, { from, to });
const send = async (day: string) => {
  at(day);
  const input = { teamId, kind: 'HOURS_UP', asks: 'More hours.' };
  return (await people.tell('bernice', 'makePackageRequest', input, 'id')).id as string;
};
/** A request sent on a day, received and decided so many days later. */
const decided = async (day: string, received: number, after: number) => {
  const requestId = await send(day);
  at(addDays(day, received));
  const id = { input: { requestId } };
  const word = 'mutation($input: PackageRequestInput!) { acknowledgePackageRequest(input: $input) { id } }';
  await people.ask('nadia', word, id);
  at(addDays(day, after));
  const ruling = { requestId, outcome: 'AGREED', reason: 'Yes.', decisionRef: 'R-1' };
  await people.tell('nadia', 'decidePackageRequest', ruling, 'id');
};

describe('the decision latency of a circle', () => {
  it('T16: is hidden under eight; with the eighth it holds the 42 days of 3 March, and nobody by name', async () => {
    await decided('2026-03-03', 14, 42);
    for (const [received, after] of [
      [1, 10],
      [2, 15],
      [3, 20],
      [5, 25],
      [9, 30],
      [10, 33],
    ] as const) {
      await decided('2026-03-04', received, after);
    }
    await send('2026-03-10');
    at('2026-05-01');
    expect(await latency('2026-03', '2026-04')).toMatchObject({
      toAcknowledge: hidden,
      toDecide: hidden,
      openLong: '*',
    });

    await decided('2026-05-02', 4, 27);
    at('2026-06-01');
    const shown = await latency('2026-03', '2026-05');
    expect(shown).toMatchObject({
      toDecide: { from: '2026-03', to: '2026-05', count: '10', median: 26, ninetieth: 36 },
      toAcknowledge: { count: '10', median: 5, ninetieth: 11 },
      toWithdraw: { count: '*' },
      openLong: '*',
    });
    // Any other cut through the same months shows all of them, or none.
    for (const [from, to] of [
      ['2026-04', '2026-05'],
      ['2026-03', '2026-04'],
    ] as const) {
      expect((await latency(from, to)).toDecide).toEqual(hidden);
    }
    expect(await latency('2026-01', '2026-05')).toEqual(shown);
  });

  it('T16: what the circle counts names no person, organisation, team or request', async () => {
    const log = (await service.items()).filter(({ pk }) => pk === 'LATENCY');
    expect(log.length).toBeGreaterThanOrEqual(25);
    for (const { pk, sk, version, ...entry } of log) {
      expect(Object.keys(entry).sort()).toEqual(['day', 'days', 'month', 'step']);
      expect(sk).toMatch(/^2026-\d\d#[A-Z]+#[0-9a-f-]{36}$/);
    }
  });

  it('T16: only months that are over are shown', async () => {
    service.setNow(addTo('2026-07-01T00:00:00Z', { hours: -1, seconds: -1 }));
    expect(await latency('2026-03', '2026-06')).toMatchObject({ code: 'BAD_INPUT' });
    service.setNow(addTo('2026-07-01T00:00:00Z', { hours: -1 }));
    expect(await latency('2026-03', '2026-06')).not.toHaveProperty('code');
    for (const [from, to] of [
      ['2026-05', '2026-04'],
      ['2023-05', '2026-04'],
      ['2026-3', '2026-04'],
    ] as const) {
      expect(await latency(from, to)).toMatchObject({ code: 'BAD_INPUT' });
    }
  });
});
