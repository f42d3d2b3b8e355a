import { type Id, newId, unwrap } from '@kith/kernel';
import type { Post, Table } from '@kith/service-kit';
import { serviceBench } from '@kith/service-kit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from './commands/delivery/deliver.ts';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import type { PayTerms } from './domain/terms/terms.ts';
import { entryForTime } from './domain/time/entry.ts';
import { putEntry } from './store/entries.ts';
import { newPayee } from './store/pay-runs.ts';
import { balancesIn, fileOf, partsOf, rowsIn } from './testing/files.ts';
import { issuedRun, november } from './testing/pay-runs.ts';
import { coordinator } from './testing/terms.ts';

const WORKERS = 520;
const PAY = 1_480;
const DECEMBER = '2026-12-02T09:00:00Z';
const url = 'https://payroll.bureau.org/kith';

/** What the endpoint was sent; it takes a part once it has been asked often enough. */
const sent: { readonly key: string; readonly body: string; readonly taken: boolean }[] = [];
let refusals = 0;
const post: Post = async (_, { headers, body }) => {
  const taken = refusals-- <= 0;
  sent.push({ key: headers['idempotency-key'] ?? '', body, taken });
  return taken ? { taken } : { taken, problem: 'it answered 503' };
};

const bench = serviceBench({
  service: 'pay',
  subgraph: definition,
  consumers,
  schedules: { Hourly: (context) => deliverDue(context, post) },
});

const HOOK = 'mutation ($input: SetPayrollHookInput!) { setPayrollHook(input: $input) { secret } }';

/** An hour of training of so many people, every other of them employed, as it stands in the ledger. */
async function booked(table: Table, workers: readonly string[]): Promise<void> {
  const at = '2026-11-21T18:00:00Z';
  const writes = workers.flatMap((workerId, nth) => {
    const id: Id<'terms'> = newId('terms');
    const terms = nth % 2 === 0 ? ({ id, workerId, basis: 'HOURLY', ratePence: PAY } as PayTerms) : undefined;
    const kind = 'training' as const;
    const record = { id: newId('time'), workerId, on: '2026-11-21', kind, minutes: 60, loggedAt: at };
    return putEntry(unwrap(entryForTime(record, terms, 'clapton', at)).entry);
  });
  const payees = await Promise.all(workers.map((workerId) => newPayee(table, workerId)));
  await table.change({ correlationId: 'test', causationId: 'test' }, at, async () => ({
    value: undefined,
    writes: [...writes, ...payees.flat()],
    events: [],
  }));
}

const issued = bench.seeded(async (pay) => {
  pay.setNow('2026-11-01T09:00:00Z');
  await pay.ask('gwen', HOOK, { input: { url } }, coordinator);
  const workers = Array.from({ length: WORKERS }, (_, nth) => `worker-${String(nth).padStart(4, '0')}`);
  for (let from = 0; from < WORKERS; from += 20) await booked(pay.table, workers.slice(from, from + 20));
  pay.setNow(DECEMBER);
  const { id } = await issuedRun(pay, november);
  return { id, workers };
});

describe('C4: files of a run of 520 workers', () => {
  let ready: Awaited<ReturnType<typeof issued>>;
  beforeAll(async () => {
    ready = await issued();
  });

  it.each(['PAYROLL', 'SELF_BILLING', 'ACCOUNTS'])(
    '%s comes in parts that have everyone once, and are the same whenever asked for',
    async (kind) => {
      const { service: pay, seed } = ready;
      const wanted = { runId: seed.id, kind };
      const parts = await partsOf(pay, wanted);
      expect(parts.length).toBe(kind === 'ACCOUNTS' ? Math.ceil(WORKERS / 25) : 2);
      expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
      expect(await partsOf(pay, wanted)).toEqual(parts);
      const names = parts
        .flatMap(rowsIn)
        .flatMap(
          ({ worker, account = '' }) => worker ?? (account.startsWith('worker:') ? account.slice(7) : []),
        );
      const half = (rest: number) => seed.workers.filter((_, nth) => nth % 2 === rest);
      const expected = { PAYROLL: half(0), SELF_BILLING: half(1), ACCOUNTS: seed.workers }[kind];
      expect(names).toEqual(expected);
      const total = parts.reduce((sum, part) => sum + part.total.pence, 0);
      expect(total).toBe(kind === 'SELF_BILLING' ? 0 : (WORKERS / 2) * PAY);
    },
  );

  it('the month’s accounts come in one part that balances', async () => {
    const { service: pay } = ready;
    const { content, lineCount } = await fileOf(pay, { month: '2026-11' });
    expect(lineCount).toBe(WORKERS);
    const balances = balancesIn(rowsIn({ content }));
    expect(balances.wages).toBe((WORKERS / 2) * PAY);
    expect(Object.values(balances).reduce((sum, pence) => sum + pence, 0)).toBe(0);
  });

  it('are not given out as whole while the list of statements lacks someone', async () => {
    const { service: pay, seed } = await issued();
    const pk = (await pay.items()).find((item) => item.pk.startsWith('STATEMENT#'))?.pk ?? '';
    await pay.table.change({ correlationId: 'test', causationId: 'test' }, DECEMBER, async () => ({
      value: undefined,
      writes: [{ remove: { pk, sk: 'STATEMENT' }, version: 1 }],
      events: [],
    }));
    await expect(partsOf(pay, { runId: seed.id, kind: 'PAYROLL' })).rejects.toThrow('BUSY');
  });

  it('C10: a web hook gets each part once, in order, under a key of its own', async () => {
    const { service: pay, seed } = await issued();
    const [said] = await pay.sentOf('PayRunIssued');
    for (let times = 0; times < 2; times++) await pay.hear('PayRunIssued', said as { runId: string });
    refusals = 2;
    for (let tick = 0; tick < 8; tick++) {
      pay.setNow(new Date(Date.parse(DECEMBER) + tick * 300_000).toISOString().replace('.000Z', 'Z'));
      // A tick can come twice, like any event.
      await Promise.all([pay.tick('Hourly'), pay.tick('Hourly')]);
    }
    const keys = sent.map(({ key, taken }) => [key, taken]);
    const [first, second] = [seed.id, `${seed.id}.2`];
    expect(keys).toEqual([
      [first, false],
      [first, false],
      [first, true],
      [second, true],
    ]);
    expect(new Set(sent.slice(0, 3).map(({ body }) => body)).size).toBe(1);
    const bodies = sent.filter(({ taken }) => taken).map(({ body }) => JSON.parse(body));
    const files = await partsOf(pay, { runId: seed.id, kind: 'PAYROLL', format: 'JSON' });
    expect(bodies.map(({ payroll }) => payroll)).toEqual(files.map(({ content }) => JSON.parse(content)));
    const all = bodies.flatMap(({ payroll, selfBilling }) => [...payroll.lines, ...selfBilling.lines]);
    expect(all.map(({ workerId }) => workerId).sort()).toEqual(seed.workers);
  });
});
