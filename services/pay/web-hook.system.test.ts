import { createHmac } from 'node:crypto';
import { addTo } from '@kith/kernel';
import type { Post } from '@kith/service-kit';
import {
  type HttpsEndpoint,
  httpsEndpoint,
  type ServiceUnderTest,
  serviceBench,
} from '@kith/service-kit/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { deliverDue } from './commands/delivery/deliver.ts';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { issuedRun, november, worked } from './testing/pay-runs.ts';
import { coordinator } from './testing/terms.ts';

/** How this test sends, for the time being. */
let post: Post;
const bench = serviceBench({
  service: 'pay',
  subgraph: definition,
  consumers,
  schedules: { Hourly: (context) => deliverDue(context, post) },
});

const HOOK = 'mutation ($input: SetPayrollHookInput!) { setPayrollHook(input: $input) { secret } }';
const DELIVERIES = '{ payrollDeliveries { edges { node { state tries problem nextTryAt } } } }';
const ISSUED_AT = '2026-12-02T09:00:00Z';
const NAME = 'payroll.bureau.org';

const prepared = bench.seeded(async (pay) => {
  const input = { url: `https://${NAME}/kith?circle=clapton` };
  const { data } = await pay.ask<{ setPayrollHook: { secret: string } }>(
    'gwen',
    HOOK,
    { input },
    coordinator,
  );
  await worked(pay, 'ines', '2026-11-05', { contact: 60 });
  pay.setNow(ISSUED_AT);
  const { id } = await issuedRun(pay, november);
  await pay.hear('PayRunIssued', { runId: id });
  return { id, secret: data.setPayrollHook.secret };
});

let endpoint: HttpsEndpoint;
afterEach(() => endpoint.close());

/** A run whose payroll is to go to a server of that certificate, by that way of sending. */
async function sendingTo(
  certificate: { readonly name?: string; readonly from?: number; readonly until?: number } = {},
  how: Parameters<HttpsEndpoint['post']>[0] = {},
) {
  const { name = NAME, ...days } = certificate;
  endpoint = await httpsEndpoint(name, days);
  post = endpoint.post(how);
  const { service: pay, seed } = await prepared();
  return { pay, ...seed };
}

/** A tick so many minutes after the run was issued, and how the delivery stands then. */
async function tick(pay: ServiceUnderTest, minutes = 0) {
  pay.setNow(addTo(ISSUED_AT, { minutes }));
  await pay.tick('Hourly');
  const { data } = await pay.ask<{ payrollDeliveries: { edges: { node: object }[] } }>(
    'gwen',
    DELIVERIES,
    {},
    coordinator,
  );
  return data.payrollDeliveries.edges[0]?.node;
}

describe('C10: a web hook that is a real HTTPS server', () => {
  it('gets the payroll, and can tell by the signature that it is whole and from us', async () => {
    const { pay, id, secret } = await sendingTo();
    expect(await tick(pay)).toMatchObject({ state: 'DELIVERED', tries: 1, problem: null });
    const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = endpoint.got;
    expect(path).toBe('/kith?circle=clapton');
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': id });
    const [, seconds, signature] = /^t=(\d+),v1=(.+)$/.exec(String(headers['kith-signature'])) ?? [];
    const signed = (text: string) => createHmac('sha256', secret).update(`${seconds}.${text}`).digest('hex');
    expect(signature).toBe(signed(body));
    expect(signature).not.toBe(signed(body.replace('1758', '9758')));
    expect(JSON.parse(body).selfBilling).toMatchObject({ runId: id, totalPence: 1_758 });
  });

  it('that fails is sent the same again after a wait, and once only when it takes it', async () => {
    const { pay } = await sendingTo();
    endpoint.answer = { status: 500 };
    expect(await tick(pay)).toMatchObject({ state: 'WAITING', tries: 1, problem: 'it answered 500' });
    endpoint.answer = { status: 200 };
    expect(await tick(pay, 1)).toMatchObject({ state: 'WAITING', tries: 1 });
    expect(await tick(pay, 2)).toMatchObject({ state: 'DELIVERED', tries: 2, problem: null });
    await tick(pay, 60);
    expect(endpoint.got).toHaveLength(2);
    const [first, second] = endpoint.got;
    expect([second?.body, second?.headers['idempotency-key']]).toEqual([
      first?.body,
      first?.headers['idempotency-key'],
    ]);
  });

  it('that takes too long is left, and tried again later', async () => {
    const { pay } = await sendingTo({}, { patienceMs: 500 });
    endpoint.answer = 'NEVER';
    const problem = 'it did not answer within 0.5 seconds';
    expect(await tick(pay)).toMatchObject({ state: 'WAITING', tries: 1, problem });
  });

  it('that sends us elsewhere is not followed', async () => {
    const { pay } = await sendingTo();
    endpoint.answer = { status: 307, headers: { location: `https://${NAME}/elsewhere` } };
    expect(await tick(pay)).toMatchObject({ state: 'WAITING', problem: 'it answered 307' });
    expect(endpoint.got.map(({ path }) => path)).toEqual(['/kith?circle=clapton']);
  });

  it.each([
    ['for another name', { name: 'payroll.elsewhere.org' }, {}, 'its certificate is for another name'],
    ['that has expired', { from: -9, until: -1 }, {}, 'its certificate has expired'],
    ['of tomorrow', { from: 1, until: 9 }, {}, 'its certificate is not valid yet'],
    ['that nobody vouches for', {}, { trusts: false }, 'its certificate is from nobody that browsers trust'],
  ])(
    'with a certificate %s is told nothing, and why is said in plain words',
    async (_, certificate, how, problem) => {
      const { pay } = await sendingTo(certificate, how);
      expect(await tick(pay)).toMatchObject({ state: 'WAITING', tries: 1, problem });
      expect(endpoint.got).toEqual([]);
    },
  );

  it('whose name leads inside is told nothing', async () => {
    const { pay } = await sendingTo({}, { leadsTo: '10.0.0.7' });
    const problem = 'its name leads to an address that is not on the open internet';
    expect(await tick(pay)).toMatchObject({ state: 'WAITING', tries: 1, problem });
    expect(endpoint.got).toEqual([]);
  });

  it('that is gone is said to be gone', async () => {
    const { pay } = await sendingTo();
    endpoint.close();
    expect(await tick(pay)).toMatchObject({ state: 'WAITING', problem: 'nobody takes anything there' });
  });
});
