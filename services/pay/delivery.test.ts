import { createHmac } from 'node:crypto';
import { addTo } from '@kith/kernel';
import type { Post, PostOutcome } from '@kith/service-kit';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { deliverDue } from './commands/delivery/deliver.ts';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { issuedRun, november, worked } from './testing/pay-runs.ts';
import { coordinator } from './testing/terms.ts';

/** What the endpoint was sent, and what it does next. */
const endpoint: { got: Parameters<Post>[]; answer: () => Promise<PostOutcome> } = {
  got: [],
  answer: async () => ({ taken: true }),
};
const post: Post = (...sent) => {
  endpoint.got.push(sent);
  return endpoint.answer();
};
const down = async (): Promise<PostOutcome> => ({ taken: false, problem: 'it answered 503' });

const bench = serviceBench({
  service: 'pay',
  subgraph: definition,
  consumers,
  schedules: { Hourly: (context) => deliverDue(context, post) },
});

const HOOK = `mutation ($input: SetPayrollHookInput!) { setPayrollHook(input: $input) { secret hook { url } } }`;
const DELIVERIES = `{ payrollDeliveries { edges { node { id runId part state tries nextTryAt deliveredAt problem } } } }`;
const AGAIN = `mutation ($input: SendPayrollAgainInput!) { sendPayrollAgain(input: $input) { state tries } }`;

const ISSUED_AT = '2026-12-02T09:00:00Z';
const url = 'https://payroll.bureau.org/kith';

interface Shown {
  id: string;
  runId: string;
  state: string;
  tries: number;
  problem: string | null;
}

async function setHook(pay: ServiceUnderTest, input: object = { url }, asker: object = coordinator) {
  const { data, errors } = await pay.ask<{ setPayrollHook: { secret: string | null; hook: unknown } }>(
    'gwen',
    HOOK,
    { input },
    asker,
  );
  return { ...data?.setPayrollHook, code: errors?.[0]?.extensions.code };
}

async function shown(pay: ServiceUnderTest): Promise<Shown[]> {
  const { data } = await pay.ask<{ payrollDeliveries: { edges: { node: Shown }[] } }>(
    'gwen',
    DELIVERIES,
    {},
    coordinator,
  );
  return data.payrollDeliveries.edges.map(({ node }) => node);
}

/** A run that was just issued, in a circle that has its payroll sent; its event is heard twice. */
const prepared = bench.seeded(async (pay) => {
  const { secret } = await setHook(pay);
  await worked(pay, 'ines', '2026-11-05', { contact: 60 });
  pay.setNow(ISSUED_AT);
  const { id } = await issuedRun(pay, november);
  const [said] = await pay.sentOf('PayRunIssued');
  for (let times = 0; times < 2; times++) await pay.hear('PayRunIssued', said as { runId: string });
  return { id, secret: String(secret) };
});

async function issued() {
  const { service: pay, seed } = await prepared();
  return { pay, ...seed };
}

/** The clock from the moment of issue on, with its ticks; the endpoint comes back after so many minutes, if ever. */
async function ticks(pay: ServiceUnderTest, minutes: number, backAfter = Number.POSITIVE_INFINITY) {
  const triedAt: number[] = [];
  for (let at = 0; at <= minutes; at += 5) {
    pay.setNow(addTo(ISSUED_AT, { minutes: at }));
    endpoint.answer = at < backAfter ? down : async () => ({ taken: true });
    const before = endpoint.got.length;
    // A tick can come twice, like any event.
    await Promise.all([pay.tick('Hourly'), pay.tick('Hourly')]);
    if (endpoint.got.length > before) triedAt.push(at);
  }
  return triedAt;
}

beforeEach(() => {
  endpoint.got = [];
  endpoint.answer = async () => ({ taken: true });
});

describe('C10: the payroll sent to a web hook', () => {
  it('whose endpoint is down for 2 h: 6 retries with back-off, 1 delivery, 0 duplicates', async () => {
    const { pay, id } = await issued();
    expect(await ticks(pay, 160, 120)).toEqual([0, 5, 10, 20, 40, 75, 140]);
    expect(endpoint.got).toHaveLength(7);
    expect(await shown(pay)).toMatchObject([{ runId: id, state: 'DELIVERED', tries: 7, problem: null }]);
  });

  it('is signed, and every try bears the id of its run', async () => {
    const { pay, id, secret } = await issued();
    await ticks(pay, 10, 10);
    expect(endpoint.got.map(([to, { headers }]) => [to, headers['idempotency-key']])).toEqual(
      Array.from({ length: 3 }, () => [url, id]),
    );
    const [, { headers, body }] = endpoint.got[0] as Parameters<Post>;
    const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers['kith-signature'] ?? '') ?? [];
    expect(signature).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
    expect(Number(seconds) * 1_000).toBe(Date.parse(ISSUED_AT));
    expect(JSON.parse(body)).toMatchObject({
      format: 'kith.payroll-delivery.v1',
      payroll: { runId: id, lineCount: 0, totalPence: 0 },
      selfBilling: { runId: id, lineCount: 1, totalPence: 1_758, lines: [{ workerId: 'ines' }] },
    });
    expect(new Set(endpoint.got.map(([, sent]) => sent.body)).size).toBe(1);
  });

  it('is kept as failed after the last try, and can be sent again by hand', async () => {
    const { pay } = await issued();
    await ticks(pay, 160);
    const [failed] = await shown(pay);
    expect(failed).toMatchObject({ state: 'FAILED', tries: 7, problem: 'it answered 503' });
    const input = { deliveryId: failed?.id };
    const again = await pay.ask('gwen', AGAIN, { input }, coordinator);
    expect(again.data).toEqual({ sendPayrollAgain: { state: 'WAITING', tries: 0 } });
    endpoint.answer = async () => ({ taken: true });
    await pay.tick('Hourly');
    expect(await shown(pay)).toMatchObject([{ state: 'DELIVERED', tries: 1 }]);
    const { errors } = await pay.ask('gwen', AGAIN, { input }, coordinator);
    expect(errors?.[0]?.extensions.code).toBe('WRONG_STATE');
  });

  it('is sent again when whoever sent it was gone before they could say what came of it', async () => {
    const { pay } = await issued();
    endpoint.answer = () => new Promise(() => undefined);
    void pay.tick('Hourly');
    await expect.poll(() => endpoint.got.length).toBe(1);
    endpoint.answer = async () => ({ taken: true });
    await pay.tick('Hourly');
    expect(endpoint.got).toHaveLength(1);
    pay.setNow(addTo(ISSUED_AT, { minutes: 5 }));
    await pay.tick('Hourly');
    expect(await shown(pay)).toMatchObject([{ state: 'DELIVERED', tries: 2 }]);
  });

  it('goes nowhere unless the commons coordinator set an address, whose secret is shown once', async () => {
    const pay = await bench.fresh();
    expect((await setHook(pay, { url }, {})).code).toBe('NOT_ALLOWED');
    const first = await setHook(pay);
    expect(String(first.secret)).toMatch(/^[\w-]{43}$/);
    expect(await setHook(pay)).toMatchObject({ secret: null, hook: { url } });
    expect((await setHook(pay, { url, newSecret: true })).secret).not.toBe(first.secret);
    expect(await setHook(pay, {})).toMatchObject({ hook: null, secret: null });
    for (const query of ['{ payrollHook { url } }', DELIVERIES]) {
      const { errors } = await pay.ask('ines', query);
      expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    }
    const made = { input: { deliveryId: 'delivery_01JZZZZZZZZZZZZZZZZZZZZZZZ' } };
    expect((await pay.ask('ines', AGAIN, made)).errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    await worked(pay, 'ines', '2026-11-05', { contact: 60 });
    pay.setNow(ISSUED_AT);
    const { id: runId } = await issuedRun(pay, november);
    await pay.hear('PayRunIssued', { runId });
    expect(await shown(pay)).toEqual([]);
  });

  it.each([
    'http://payroll.bureau.org/',
    'https://localhost/',
    'https://10.0.0.7/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://2130706433/',
    'https://payroll.internal/',
    'https://user:secret@bureau.org/',
    'https://bureau.org:8080/',
    'ftp://bureau.org',
    'no address',
  ])('takes no address inside, or that is not safe: %s', async (wrong) => {
    expect((await setHook(await bench.fresh(), { url: wrong })).code).toBe('BAD_INPUT');
  });
});
