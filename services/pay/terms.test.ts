import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { ANSWER_TERMS, agreedTerms, coordinator, OFFER_TERMS, offer, SET_RATE } from './testing/terms.ts';
import { as, CONFIRM, LOG, minutes, ownVisit } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions.code;

const setRate = (pay: ServiceUnderTest, ratePence: number, person = 'ines') =>
  pay.ask<{ setMyRate: { from: string; rate: { pence: number }; status: string } }>(person, SET_RATE, {
    input: { ratePence },
  });

describe('P6: the circle has a band, the worker sets the rate within it', () => {
  it('refuses £16.50 in a band of £17.00 to £20.00, and takes £19.00 from next Monday on', async () => {
    const pay = await bench.fresh();
    pay.setNow('2026-11-25T10:00:00Z');
    expect(codeOf(await setRate(pay, 1650))).toBe('RATE_OUTSIDE_BAND');
    expect((await setRate(pay, 1900)).data.setMyRate).toEqual({
      from: '2026-11-30',
      rate: { pence: 1900 },
      status: 'INDEPENDENT',
    });
  });

  it('lets the later word count when a rate is set twice in a week, and never changes what holds today', async () => {
    const pay = await bench.fresh();
    pay.setNow('2026-11-25T10:00:00Z');
    await setRate(pay, 1900);
    pay.setNow('2026-12-01T10:00:00Z');
    await setRate(pay, 1800);
    await setRate(pay, 1750);
    const { data } = await pay.ask<{ myPayTerms: { from: string; rate: { pence: number } }[] }>(
      'ines',
      '{ myPayTerms { from rate { pence } } }',
    );
    expect(data.myPayTerms.map(({ from, rate }) => [from, rate.pence])).toEqual([
      ['2026-12-07', 1750],
      ['2026-12-07', 1800],
      ['2026-11-30', 1900],
    ]);
  });

  it('goes by the band of the day the rate begins', async () => {
    const pay = await bench.fresh();
    pay.setNow('2026-11-25T10:00:00Z');
    const band = { from: '2026-11-28', lowestPence: 1800, highestPence: 2300, source: 'Circle meeting' };
    const SET = 'mutation ($input: SetRateBandInput!) { setRateBand(input: $input) { from } }';
    expect(codeOf(await pay.ask('ines', SET, { input: band }))).toBe('NOT_ALLOWED');
    await pay.ask('gwen', SET, { input: band }, coordinator);
    expect(codeOf(await setRate(pay, 1750))).toBe('RATE_OUTSIDE_BAND');
    expect((await setRate(pay, 2250)).errors).toBeUndefined();
    const today = await pay.ask<{ rateBand: unknown }>('ines', '{ rateBand { highest { pence } } }');
    expect(today.data.rateBand).toEqual({ highest: { pence: 2000 } });
    const late = { ...band, from: '2026-11-25' };
    expect(codeOf(await pay.ask('gwen', SET, { input: late }, coordinator))).toBe('NOT_RETROACTIVE');
  });
});

describe('P12: one status per person and circle', () => {
  it('refuses an independent contract to someone the circle employs', async () => {
    const pay = await bench.fresh();
    await agreedTerms(pay, { workerId: 'omar', basis: 'HOURLY', from: '2026-11-01' });
    const second = await offer(pay, {
      workerId: 'omar',
      basis: 'INDEPENDENT',
      from: '2026-12-01',
      ratePence: 1900,
    });
    expect(codeOf(second)).toBe('STATUS_EXCLUSIVE');
    expect(codeOf(await setRate(pay, 1900, 'omar'))).toBe('STATUS_EXCLUSIVE');
  });

  it('lets another status follow once the first has ended', async () => {
    const pay = await bench.fresh();
    const { id } = await agreedTerms(pay, { workerId: 'omar', basis: 'HOURLY', from: '2026-11-01' });
    const END = 'mutation ($input: EndPayTermsInput!) { endPayTerms(input: $input) { endsOn } }';
    await pay.ask(
      'gwen',
      END,
      { input: { workerId: 'omar', termsId: id, endsOn: '2026-11-30' } },
      coordinator,
    );
    const next = await offer(pay, {
      workerId: 'omar',
      basis: 'INDEPENDENT',
      from: '2026-12-01',
      ratePence: 1900,
    });
    expect(next.errors).toBeUndefined();
  });

  it('never changes terms for days that have been', async () => {
    const pay = await bench.fresh();
    await agreedTerms(pay, { workerId: 'omar', basis: 'HOURLY', from: '2026-11-01' });
    const late = await offer(pay, { workerId: 'omar', basis: 'SHIFT', from: '2026-11-20' });
    expect(codeOf(late)).toBe('NOT_RETROACTIVE');
  });

  it('counts terms only once the worker said yes, and theirs is the only word', async () => {
    const pay = await bench.fresh();
    const { data } = await offer(pay, { workerId: 'omar', basis: 'HOURLY', from: '2026-11-01' });
    const input = { termsId: data.offerPayTerms.id, accept: true };
    expect(codeOf(await pay.ask('piotr', ANSWER_TERMS, { input }))).toBe('NOT_FOUND');
    const visit = await confirmedVisit(pay, 'omar');
    expect(visit.pay.pence).toBe(7_030);
    expect((await pay.ask('omar', ANSWER_TERMS, { input })).errors?.[0]?.extensions.code).toBe(
      'NOT_RETROACTIVE',
    );
  });

  it('offers nothing twice when the same offer is sent again', async () => {
    const pay = await bench.fresh();
    const id = newId('terms');
    await offer(pay, { id, workerId: 'omar', basis: 'HOURLY', from: '2026-11-01' });
    await offer(pay, { id, workerId: 'omar', basis: 'HOURLY', from: '2026-11-01' });
    const other = await offer(pay, { id, workerId: 'omar', basis: 'SHIFT', from: '2026-11-01' });
    expect(codeOf(other)).toBe('ID_TAKEN');
    const of = '{ payTermsOf(workerId: "omar") { id } }';
    expect(
      (await pay.ask<{ payTermsOf: unknown[] }>('gwen', of, {}, coordinator)).data.payTermsOf,
    ).toHaveLength(1);
    expect(codeOf(await pay.ask('ines', of))).toBe('NOT_ALLOWED');
    expect(
      codeOf(
        await pay.ask('ines', OFFER_TERMS, {
          input: {
            workerId: 'ines',
            from: '2026-12-01',
            basis: 'HOURLY',
            ratePence: 9999,
          },
        }),
      ),
    ).toBe('NOT_ALLOWED');
  });
});

describe('an hourly wage', () => {
  it('pays travel and waiting too; the team is charged as ever, and the books add up to nothing', async () => {
    const pay = await bench.fresh();
    await agreedTerms(pay, { workerId: 'omar', basis: 'HOURLY', ratePence: 1_480, from: '2026-11-01' });
    const line = await confirmedVisit(pay, 'omar', { contact: 240, travel: 30 });
    expect(line).toMatchObject({ paidMinutes: 270, rate: { pence: 1_480 }, pay: { pence: 6_660 } });
    const posted = (await pay.items()).filter((item) => 'account' in item);
    const sums = Object.fromEntries(
      posted.map(({ account, pence }) => [String(account).split(':')[0], pence as number]),
    );
    expect(sums).toEqual({ team: 8_930, worker: -6_660, wages: 6_660 - 7_030, commons: -1_900 });
  });
});

interface Line {
  paidMinutes: number;
  rate: { pence: number };
  pay: { pence: number };
}

async function confirmedVisit(
  pay: ServiceUnderTest,
  workerId: string,
  time: Record<string, number> = { contact: 240 },
): Promise<Line> {
  const visit = ownVisit({ workerId });
  await pay.hear('VisitBooked', visit);
  const { visitId, teamId } = visit;
  await pay.ask(workerId, LOG, { input: { visitId, time: minutes(time) } });
  await pay.ask('bernice', CONFIRM, { input: { visitId } }, as('OWNER', teamId));
  const { data } = await pay.ask<{ myStatement: { lines: Line[] } }>(
    workerId,
    '{ myStatement(from: "2026-11-21", to: "2026-11-21") { lines { paidMinutes rate { pence } pay { pence } } } }',
  );
  return data.myStatement.lines[0] as Line;
}
