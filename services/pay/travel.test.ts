import type { EventData } from '@kith/contracts';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { bookWays } from './commands/travel/ways.ts';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { agreedTerms } from './testing/terms.ts';
import { as, CONFIRM, LOG, minutes, ownVisit } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

const WAYS = `{ myWays(from: "2026-11-20", to: "2026-11-22") {
  on minutes miles isStated bookedAt between { fromVisitId toVisitId } } }`;
const STATE = 'mutation ($input: StateWayInput!) { stateWay(input: $input) { minutes miles isStated } }';
const STATEMENT = `{ myStatement(from: "2026-11-20", to: "2026-11-22") {
  workedMinutes paidMinutes time { kind minutes } pay { pence } mileage { pence } mileageUnpaid { pence }
  lines { cause isBooked paidMinutes way { toVisitId } }
} }`;

interface Way {
  minutes: number;
  between: { fromVisitId: string; toVisitId: string };
}

const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions.code;
const waysOf = async (pay: ServiceUnderTest, person = 'ines') =>
  (await pay.ask<{ myWays: Way[] }>(person, WAYS)).data.myWays;
const statementOf = async (pay: ServiceUnderTest, person = 'ines') =>
  (await pay.ask<{ myStatement: Record<string, unknown> }>(person, STATEMENT)).data.myStatement;
const stateWay = (pay: ServiceUnderTest, input: Record<string, unknown>, person = 'ines') =>
  pay.ask(person, STATE, { input: { on: '2026-11-21', ...input } });

/** Confirmed visits of three quarters of an hour on 21 November, beginning at these times. */
async function dayOf(
  pay: ServiceUnderTest,
  begins: readonly string[],
  { workerId = 'ines', time = { contact: 45 } as Record<string, number> } = {},
): Promise<string[]> {
  return Promise.all(
    begins.map(async (clock) => {
      const from = `2026-11-21T${clock}:00Z`;
      const to = new Date(Date.parse(from) + 45 * 60_000).toISOString();
      const visit: EventData<'VisitBooked'> & { teamId: string } = ownVisit({
        workerId,
        window: { from, to },
      });
      const { visitId, teamId } = visit;
      await pay.hear('VisitBooked', visit);
      await pay.ask(workerId, LOG, { input: { visitId, time: minutes(time) } });
      await pay.ask('bernice', CONFIRM, { input: { visitId } }, as('OWNER', teamId));
      return visitId;
    }),
  );
}

/** The team a visit was to. */
async function teamOf(pay: ServiceUnderTest, visitId: string | undefined): Promise<string> {
  const found = (await pay.items()).find(({ pk, sk }) => pk === `VISIT#${visitId}` && sk === 'VISIT');
  return (found as unknown as { booking: { teamId: string } }).booking.teamId;
}

const fresh = async () => {
  const pay = await bench.fresh();
  pay.setNow('2026-11-21T20:00:00Z');
  return pay;
};
const context = (pay: ServiceUnderTest) => ({
  circle: 'clapton',
  table: pay.table,
  neighbourhood: {} as never,
  cause: { correlationId: 'event_1', causationId: 'event_1' },
  now: '2026-12-01T03:00:00Z',
});
const days = { from: '2026-11-20', to: '2026-11-22' };

describe('P1: ways between visits', () => {
  it('stay as they are when a visit is corrected, and pass over one that did not happen', async () => {
    const pay = await fresh();
    const [first, second, third] = await dayOf(pay, ['09:00', '10:00', '11:00']);
    const before = await waysOf(pay);
    const correct = async (contact: number, asker: object, query: string, person: string) => {
      const input = { visitId: second, time: minutes({ contact }), reason: 'SLIP' };
      await pay.ask(person, query, { input }, asker);
    };
    const owner = { relations: [{ teamId: await teamOf(pay, second), kind: 'OWNER' }] };
    await correct(30, {}, LOG, 'ines');
    await correct(30, owner, CONFIRM, 'bernice');
    expect(await waysOf(pay)).toEqual(before);
    await correct(0, {}, LOG, 'ines');
    await correct(0, owner, CONFIRM, 'bernice');
    expect((await waysOf(pay)).map(({ between }) => between)).toEqual([
      { fromVisitId: first, toVisitId: third },
    ]);
  });

  it('3 visits of 45 min with 15 min between them are 2.25 h of contact and 0.5 h of travel', async () => {
    const pay = await fresh();
    const [first, second, third] = await dayOf(pay, ['09:00', '10:00', '11:00']);
    expect((await waysOf(pay)).map(({ minutes: some, between }) => [some, between])).toEqual([
      [15, { fromVisitId: first, toVisitId: second }],
      [15, { fromVisitId: second, toVisitId: third }],
    ]);
    expect(await statementOf(pay)).toMatchObject({
      time: minutes({ contact: 135, travel: 30 }),
      workedMinutes: 165,
      paidMinutes: 135,
    });
  });

  it('are the worker’s to say, within the time there was', async () => {
    const pay = await fresh();
    const [first, second] = await dayOf(pay, ['09:00', '10:00']);
    expect(codeOf(await stateWay(pay, { toVisitId: second, minutes: 16 }))).toBe('BAD_INPUT');
    expect(codeOf(await stateWay(pay, { toVisitId: first, minutes: 5 }))).toBe('NOT_FOUND');
    expect(codeOf(await stateWay(pay, { toVisitId: second, minutes: 5 }, 'omar'))).toBe('NOT_FOUND');
    await stateWay(pay, { toVisitId: second, minutes: 12 });
    expect((await waysOf(pay)).map((way) => way.minutes)).toEqual([12]);
  });

  it('from home and back are none, nor is a long time between two visits, nor what a log has in it', async () => {
    const pay = await fresh();
    await dayOf(pay, ['09:00', '14:00']);
    expect(await waysOf(pay)).toEqual([]);
    await dayOf(pay, ['09:00', '10:00'], { workerId: 'ravi', time: { contact: 45, travel: 10 } });
    expect(await waysOf(pay, 'ravi')).toEqual([]);
  });

  it('are booked once, and stay, whatever visit is confirmed between them later', async () => {
    const pay = await fresh();
    await dayOf(pay, ['09:00', '11:00']);
    await bookWays(context(pay), 'ines', days);
    await bookWays(context(pay), 'ines', days);
    const before = await statementOf(pay);
    expect(before).toMatchObject({ workedMinutes: 90 + 60, time: minutes({ contact: 90, travel: 60 }) });
    const [between] = await dayOf(pay, ['10:00']);
    expect((await waysOf(pay)).map((way) => way.minutes)).toEqual([60]);
    const late = await stateWay(pay, { toVisitId: between, minutes: 15 });
    expect(codeOf(late)).toBe('WRONG_STATE');
  });
});

describe('P10: miles', () => {
  it('12 miles at 30p are £3.60 paid, £1.80 less than is approved, and no part of pay', async () => {
    const pay = await fresh();
    const terms = { basis: 'HOURLY', ratePence: 1_480, milePence: 30, from: '2026-11-01' };
    await agreedTerms(pay, { workerId: 'omar', ...terms });
    const [, second] = await dayOf(pay, ['09:00', '10:00'], { workerId: 'omar' });
    await stateWay(pay, { toVisitId: second, minutes: 15, miles: 12 }, 'omar');
    await bookWays(context(pay), 'omar', days);
    expect(await statementOf(pay, 'omar')).toMatchObject({
      pay: { pence: 2_590 },
      mileage: { pence: 360 },
      mileageUnpaid: { pence: 180 },
    });
    const posted = (await pay.items()).filter((item) => 'account' in item);
    expect(posted.reduce((sum, { pence }) => sum + (pence as number), 0)).toBe(0);
  });
});
