import { newId } from '@kith/kernel';
import { serviceBench } from '@kith/service-kit/testing';
import { consumers } from '../../../services/pay/consumers.ts';
import { definition } from '../../../services/pay/definition.ts';
import { schedules } from '../../../services/pay/schedules.ts';
import { FundedTeam, whole } from '../../../services/pay/testing/funded-team.ts';
import { issuedRun, november, statementsOf } from '../../../services/pay/testing/pay-runs.ts';
import { agreedTerms, coordinator } from '../../../services/pay/testing/terms.ts';
import { type Ground, MARK, type World } from './world.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers, schedules });

async function fill(slug: string): Promise<World> {
  const team = await FundedTeam.fresh(bench, slug);
  const { pay, teamId } = team;
  const must = async (person: string, text: string, input: object, asker: object = {}) => {
    const { data, errors } = await pay.ask<Record<string, Record<string, unknown>>>(
      person,
      text,
      { input },
      asker,
    );
    if (errors) throw new Error(`${text} by ${person}: ${JSON.stringify(errors)}`);
    return Object.values(data)[0] ?? {};
  };
  await must(
    'gwen',
    'mutation ($input: SetPayrollHookInput!) { setPayrollHook(input: $input) { secret } }',
    { url: `https://${MARK}.bureau.org/kith` },
    coordinator,
  );
  const terms = await agreedTerms(pay, {
    workerId: 'ines',
    from: '2026-11-01',
    basis: 'HOURLY',
    payPeriod: 'MONTHLY',
  });
  await team.fund({ from: '2026-11-01', shares: whole('DIRECT_PAYMENT', { payer: MARK, reference: MARK }) });
  await team.worked('2026-11-05', 4, 1_900);
  const visitId = await team.books('2026-11-21', 4, 1_900);
  const time = await must(
    'ines',
    'mutation ($input: LogTimeInput!) { logTime(input: $input) { id } }',
    { on: '2026-11-20', kind: 'TRAINING', minutes: 30, teamId },
    team.is('PAID_WORKER'),
  );
  const meetingId = newId('meeting');
  await pay.hear('PaidTimeProposed', {
    proposalRef: meetingId,
    teamId,
    personId: 'ines',
    kind: 'MEETING',
    minutes: 30,
    on: '2026-11-22',
  });
  pay.setNow('2026-12-02T09:00:00Z');
  const run = await issuedRun(pay, november);
  await pay.hear('PayRunIssued', { runId: run.id as never });
  const [invoice] = await team.issue('2026-11');
  const [statement] = await statementsOf(pay, 'ines');
  const deliveries = await pay.ask<{ payrollDeliveries: { edges: { node: { id: string } }[] } }>(
    'gwen',
    '{ payrollDeliveries { edges { node { id } } } }',
    {},
    coordinator,
  );
  const elsewhere = newId('team');
  return {
    service: pay,
    ids: {
      team: teamId,
      visit: visitId,
      terms: terms.id,
      time: String(time.id),
      meeting: meetingId,
      payrun: run.id,
      invoice: invoice?.id ?? '',
      statement: statement?.id ?? '',
      delivery: deliveries.data.payrollDeliveries.edges[0]?.node.id ?? '',
      circle: slug === 'clapton' ? 'homerton' : 'clapton',
      person: 'ines',
    },
    insiders: [
      ['bernice', team.is('OWNER')],
      ['ines', team.is('PAID_WORKER')],
      ['gwen', coordinator],
    ],
    neighbour: { teamId: elsewhere, caller: ['olga', { relations: [{ teamId: elsewhere, kind: 'OWNER' }] }] },
  };
}

/** Pay, around a team with money, a worker with terms, and a month that was paid. */
export const pay: Ground = {
  service: 'pay',
  typeDefs: definition.typeDefs,
  fill,
  kinds: {
    WholeExport: 'person',
    workerId: 'person',
    personId: 'person',
    neighbour: 'circle',
    runId: 'payrun',
    'payRun.id': 'payrun',
    toVisitId: 'visit',
  },
  says: {
    Boolean: true,
    Instant: '2026-11-21T14:00:00Z',
    String: 'some words',
    Int: 60,
    Date: '2026-12-01',
    month: '2026-11',
    'myStatement.to': '2026-12-31',
    'myWays.to': '2026-12-31',
    'StartPayRunInput.to': '2026-12-31',
    basisPoints: 10_000,
    lowestPence: 1_300,
    highestPence: 2_000,
    ratePence: 1_480,
    source: 'https://example.org/rates',
    'LogTimeInput.kind': 'TRAINING',
    'LogTimeInput.minutes': 30,
    file: Buffer.from('a,b\r\n').toString('base64'),
    'SetMyRateInput.ratePence': 1_480,
    teamIds: [],
  },
  open: { circle: 'everyone knows whom their circle shares with (F11)' },
  knocks: {},
  shown: {},
  empty: {},
};
