import { unmarshall } from '@aws-sdk/util-dynamodb';
import { newId } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event } from '../table/change.ts';
import type { Item, Write } from '../table/item.ts';
import type { ListQuery } from '../table/list-query.ts';
import { itemSealing, type SealedItem } from '../table/sealed-item.ts';
import { openTable, type Table } from '../table/table.ts';
import { dataKeyring } from '../trust/data-keys.ts';
import { sharedDynamoDb } from './dynamodb.ts';
import { makeDataKeys } from './keys.ts';
import { memoryTable } from './memory-table.ts';

const FROM = { circle: 'clapton', service: 'matching' };
const keyring = dataKeyring(FROM.circle, { get: async () => makeDataKeys(FROM.circle) });
const NOW = '2026-11-23T09:00:00Z';
const CAUSE = { correlationId: 'test', causationId: 'test' };
const RUNS = Number(process.env.KITH_RUNS ?? 60);

const pk = fc.constantFrom('A', 'B');
const sk = fc.constantFrom('X#1', 'X#2', 'X#3', 'Y#1', 'Y#2');
/** How much older or newer than the item a decision takes it to be: now and then it is stale. */
const drift = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 1) },
);

const simple = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null), fc.constant(undefined));
/** What services store: numbers are whole, and what is undefined is left out. */
const value = fc.record({ one: simple, list: fc.array(fc.record({ two: simple }), { maxLength: 2 }) });

const write = fc.record({
  pk,
  sk,
  drift,
  kind: fc.constantFrom('put', 'put', 'put', 'remove', 'unchanged'),
  listed: fc.boolean(),
  value,
  expiresAt: fc.option(fc.integer({ min: 1, max: 2_000_000_000 }), { nil: undefined }),
});
const query = fc.record({
  pk,
  index: fc.boolean(),
  stretch: fc.constantFrom('all', 'prefix', 'between'),
  prefix: fc.constantFrom('X#', 'X#2', 'Y', 'Z'),
  between: fc.constantFrom(['X#2', 'Y#1'], ['X', 'X~'], ['Y#1', 'Y#1'], ['X#', 'Z']),
  descending: fc.boolean(),
  limit: fc.integer({ min: 1, max: 4 }),
  pages: fc.integer({ min: 1, max: 3 }),
  only: fc.constantFrom(undefined, ['value'], ['version', 'gsi1sk']),
});
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('change' as const),
      writes: fc.array(write, { maxLength: 5 }),
      says: fc.nat(2),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('list' as const), query }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('all' as const), query }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('brief' as const), query }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('get' as const), pk, sk }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('stray' as const), query, other: query }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Drawn = typeof query extends fc.Arbitrary<infer T> ? T : never;

function queryOf({ pk: partition, index, stretch, prefix, between, descending, limit }: Drawn): ListQuery {
  return {
    pk: partition,
    ...(index && { index: 'gsi1' as const }),
    ...(stretch === 'prefix' && { prefix }),
    ...(stretch === 'between' && { between: between as unknown as readonly [string, string] }),
    descending,
    limit,
  };
}

/** Does one thing to a table, and says all that came of it. */
async function take(table: Table, each: Step): Promise<unknown> {
  if (each.does === 'get') return (await table.get(each)) ?? 'nothing';
  if (each.does === 'all') return table.all(queryOf(each.query));
  if (each.does === 'brief') {
    const { items, hasMore } = await table.list({
      ...queryOf(each.query),
      ...(each.query.only && { only: each.query.only }),
    });
    return [items, hasMore];
  }
  if (each.does === 'stray') {
    // A cursor of another list.
    const page = await table.list(queryOf(each.other));
    const [first] = page.items;
    if (!first) return 'empty';
    const { items } = await table.list({ ...queryOf(each.query), after: page.cursorOf(first) });
    return items;
  }
  if (each.does === 'list') {
    const pages: unknown[] = [];
    let after: string | undefined;
    for (let left = each.query.pages; left > 0; left--) {
      const page = await table.list({ ...queryOf(each.query), after });
      const last = page.items.at(-1);
      pages.push([page.items, page.hasMore, page.items.map(page.cursorOf)]);
      if (!last) break;
      after = page.cursorOf(last);
    }
    return pages;
  }
  let attempts = 0;
  await table.change(CAUSE, NOW, async () => {
    // Stale the first time: whoever decides again leaves it.
    if (++attempts > 1) return { value: 'left', writes: [], events: [] };
    const writes = await Promise.all(each.writes.map((one) => writeOf(table, one)));
    const events = Array.from({ length: each.says }, (_, index) => gapDetected(index + 1));
    return { value: 'done', writes, events };
  });
  return `decided ${attempts} times`;
}

async function writeOf(
  table: Table,
  drawn: typeof write extends fc.Arbitrary<infer T> ? T : never,
): Promise<Write> {
  const key = { pk: drawn.pk, sk: drawn.sk };
  const found = (await table.get(key))?.version ?? 0;
  const version = Math.max(0, found + drawn.drift);
  if (drawn.kind === 'remove') return { remove: key, version: Math.max(1, version) };
  if (drawn.kind === 'unchanged') return { unchanged: key, version };
  const listed = drawn.listed && { gsi1pk: key.pk === 'A' ? 'B' : 'A', gsi1sk: `${key.sk}#${key.pk}` };
  const { value, expiresAt } = drawn;
  return { put: { ...key, ...listed, version: version + 1, value, expiresAt } as Item };
}

function gapDetected(sequence: number) {
  const window = { from: NOW, to: '2026-11-23T10:00:00Z' };
  return event({
    name: 'GapDetected',
    subject: 'gap',
    sequence,
    data: { gapId: newId('gap'), teamId: newId('team'), window },
  });
}

/** Everything there is, outbox included; what differs by nature, the ids of events and gaps, left out. */
function shown(items: readonly Item[]): string[] {
  const plain = items.map((item) => JSON.stringify(item, Object.keys(flat(item)).sort()));
  return plain.map((text) => text.replace(/(event|gap|team)_[0-9A-Z]{26}/g, '$1')).sort();
}

/** All names used anywhere in an item, so that it is written with them in one order. */
function flat(value: unknown, names: Record<string, true> = {}): Record<string, true> {
  if (typeof value !== 'object' || value === null) return names;
  for (const [name, inner] of Object.entries(value)) {
    names[name] = true;
    flat(inner, names);
  }
  return names;
}

const outcome = async (doing: Promise<unknown>): Promise<unknown> => {
  try {
    return await doing;
  } catch (error) {
    return `refused: ${(error as { code?: string }).code ?? 'by the engine'}`;
  }
};

describe('the table in memory', () => {
  it('gives the same answers, the same errors and the same outbox as the engine, whatever is done', async () => {
    const engine = await sharedDynamoDb();
    let tables = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const name = `model-${++tables}-${process.pid}`;
        await engine.createTable(name);
        const real = openTable(name, FROM, keyring, engine.client);
        const model = memoryTable(FROM);
        for (const each of steps) {
          const [there, here] = [await outcome(take(real, each)), await outcome(take(model, each))];
          expect(here).toEqual(there);
        }
        const sealed = (await engine.scan(name)).map((item) => unmarshall(item) as SealedItem);
        const stored = await itemSealing(FROM, keyring).open(sealed);
        expect(shown(model.items())).toEqual(shown(stored));
        const inserted = model.stream.filter(({ change }) => change === 'INSERT');
        const said = stored.filter((item) => item.pk.startsWith('OUTBOX#'));
        expect(inserted.filter(({ item }) => item.pk.startsWith('OUTBOX#'))).toHaveLength(said.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('lets go of what expired, and of nothing else', async () => {
    const table = memoryTable(FROM);
    const items: Item[] = [
      { pk: 'A', sk: 'old', version: 1, expiresAt: 100 },
      { pk: 'A', sk: 'young', version: 1, expiresAt: 300 },
      { pk: 'A', sk: 'kept', version: 1 },
    ];
    await table.change(CAUSE, NOW, async () => ({
      value: undefined,
      writes: items.map((put) => ({ put })),
      events: [],
    }));
    table.expire(200);
    expect((await table.all({ pk: 'A' })).map(({ sk: at }) => at)).toEqual(['kept', 'young']);
    expect(table.stream.at(-1)).toMatchObject({ change: 'REMOVE', item: { sk: 'old' } });
  });
});
