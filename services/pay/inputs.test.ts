import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { definition } from './definition.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition });

const made = (input: string, mutation: string, fields: string) =>
  `mutation ($input: ${input}!) { ${mutation}(input: $input) { ${fields} } }`;
const OFFER = made('OfferPayTermsInput', 'offerPayTerms', 'id');
const LOG = made('LogTimeInput', 'logTime', 'id');
const teamId = newId('team');
const offered = { workerId: 'omar', basis: 'HOURLY', from: '2026-11-23', ratePence: 1_480 };
const settled = { neighbour: 'homerton', month: '2026-10', on: '2026-11-01', reference: 'OCT' };
const shares = [{ route: 'SELF_FUNDED', basisPoints: 10_000 }];
const rates = { table: 'MILEAGE', basedOn: 'kith-1', source: 'Test' };

/** Whether it is not the input that is refused. */
async function isTaken(pay: ServiceUnderTest, query: string, variables: object): Promise<boolean> {
  const { errors } = await pay.ask('gwen', query, { ...variables }, asker);
  return errors?.[0]?.extensions.code !== 'BAD_INPUT';
}

describe('what pay is given', () => {
  const odd = ['nobody#x', 'a b', '', '#', '=1+1', 'é', 'a\n', `${'x'.repeat(65)}`];
  it.each([
    ['an offer', OFFER, (workerId: string) => ({ input: { ...offered, workerId } })],
    [
      'an end of terms',
      made('EndPayTermsInput', 'endPayTerms', 'id'),
      (workerId: string) => ({ input: { workerId, termsId: newId('terms'), endsOn: '2026-12-01' } }),
    ],
    [
      'a top-up',
      made('TopUpToFloorInput', 'topUpToFloor', 'state'),
      (workerId: string) => ({ input: { runId: newId('payrun'), workerId } }),
    ],
    [
      'an answer about a meeting',
      made('AnswerProposedTimeInput', 'answerProposedTime', 'state'),
      (personId: string) => ({ input: { meetingId: newId('meeting'), personId, approve: true } }),
    ],
    [
      'a question about someone’s terms',
      'query ($workerId: ID!) { payTermsOf(workerId: $workerId) { id } }',
      (workerId: string) => ({ workerId }),
    ],
  ])('in %s names nobody by what cannot be an id', async (_, query, variables) => {
    const pay = await bench.fresh();
    expect(await isTaken(pay, query, variables('omar'))).toBe(true);
    const before = await pay.items();
    for (const id of odd) {
      const { errors } = await pay.ask('gwen', query, variables(id), asker);
      expect([id, errors?.[0]?.extensions.code]).toEqual([id, 'BAD_INPUT']);
    }
    expect(await pay.items()).toEqual(before);
  });

  it.each([
    'ines',
    'clapton.ines',
    '0b5f2f0e-54d1-4a5e-9a3a-8d9d3f1b7c11',
    'person_1',
    `pw_${'a'.repeat(43)}`,
  ])('may name %s', async (workerId) => {
    const pay = await bench.fresh();
    const { errors } = await pay.ask('gwen', OFFER, { input: { ...offered, workerId } }, asker);
    expect(errors).toBeUndefined();
  });

  const days: readonly (readonly [string, string, (day: string) => object])[] = [
    ['terms', OFFER, (from) => ({ input: { ...offered, from } })],
    [
      'a band',
      made('SetRateBandInput', 'setRateBand', 'from'),
      (from) => ({ input: { from, lowestPence: 1, highestPence: 2, source: 'Test' } }),
    ],
    [
      'rates',
      made('RecordRatesInput', 'recordRates', 'version'),
      (from) => ({ input: { ...rates, rows: [{ from, rate: 'FULL_RATE_A_MILE', value: 45 }] } }),
    ],
    ['funding', made('SetFundingInput', 'setFunding', 'id'), (from) => ({ input: { teamId, from, shares } })],
    ['time', LOG, (on) => ({ input: { on, kind: 'TRAINING', minutes: 60 } })],
    [
      'a shift',
      LOG,
      (on) => ({ input: { on, shift: { from: `${on}T08:00:00Z`, to: `${on}T12:00:00Z`, breakMinutes: 0 } } }),
    ],
    [
      'a way',
      made('StateWayInput', 'stateWay', 'on'),
      (on) => ({ input: { on, toVisitId: newId('visit'), minutes: 10 } }),
    ],
    [
      'a settlement',
      made('SettleMonthInput', 'settleMonth', 'month'),
      (on) => ({ input: { ...settled, on } }),
    ],
    [
      'a month',
      'query ($month: String!) { settlement(neighbour: "homerton", month: $month) { month } }',
      (day) => ({ month: day.slice(0, 7) }),
    ],
    ['a question', 'query ($on: Date!) { rateBand(on: $on) { from } }', (on) => ({ on })],
    ['a statement', 'query ($on: Date!) { myStatement(from: $on, to: $on) { from } }', (on) => ({ on })],
  ];
  it.each(days)('in %s is of days of this century', async (_, query, variables) => {
    const pay = await bench.fresh();
    expect(await isTaken(pay, query, variables('2026-11-20'))).toBe(true);
    const before = await pay.items();
    for (const day of ['0001-01-01', '1999-12-31', '2100-01-01', '9999-12-31']) {
      const { errors } = await pay.ask('gwen', query, { ...variables(day) }, asker);
      expect([day, errors?.[0]?.extensions.code]).toEqual([day, 'BAD_INPUT']);
    }
    expect(await pay.items()).toEqual(before);
  });
});

/** Whoever may do all of it. */
const asker = {
  circleHats: ['commons_coordinator'],
  relations: [{ teamId, kind: 'OWNER', scopes: [], hats: [] }],
};
