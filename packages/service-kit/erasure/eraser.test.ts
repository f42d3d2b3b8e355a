import type { KithEvent } from '@kith/contracts';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../graphql/context.ts';
import type { Item } from '../table/item.ts';
import type { Table } from '../table/table.ts';
import { memoryTable } from '../testing/memory-table.ts';
import { eraser } from './eraser.ts';
import type { KeptKind } from './kept-kind.ts';

const NOW = '2034-02-06T09:00:00Z';
const cause = { correlationId: 'test', causationId: 'test' };
const erasureId = 'erasure_01JCZ8Q4T6V9E2M7N5K3H1G0FA';
const kinds: readonly KeptKind[] = [
  { what: 'visits', at: 'VISIT#* VISIT', of: ['host.teamId'], team: 'CARE', leads: ['id'] },
  { what: 'notes', at: 'NOTE#* NOTE', of: ['visitId'], follows: 'CARE' },
  { what: 'pay', at: 'PAY#* **', person: 'PAY' },
  { what: 'people', at: 'PERSON#* **', person: 'OTHER', goesLast: true },
  { what: 'meetings', at: 'MEETING#* MEETING' },
];
const item = (pk: string, sk: string, value: object): Item => ({ pk, sk, version: 1, ...{ value } }) as Item;

/** A hundred visits to Bernice, what was noted of each, her pay, and a meeting of others that she was at. */
async function kept() {
  const table = memoryTable({ circle: 'clapton', service: 'matching' });
  const visits = Array.from({ length: 100 }, (_, at) => [
    item(`VISIT#v${at}`, 'VISIT', { id: `v${at}`, host: { teamId: 'team_1' }, workerId: 'ines' }),
    item(`NOTE#n${at}`, 'NOTE', { visitId: `v${at}`, words: 'Bernice Achterberg likes it warm.' }),
  ]).flat();
  const rest = [
    item('PERSON#bernice', 'PERSON', { name: 'Bernice Achterberg' }),
    item('PAY#bernice', 'A', { pence: 4 }),
    item('VISIT#other', 'VISIT', { id: 'other', host: { teamId: 'team_2' }, workerId: 'ines' }),
    item('MEETING#m', 'MEETING', { said: [{ by: 'bernice', words: 'Bernice Achterberg asked for tea.' }] }),
    item('UNKNOWN#m', 'X', { accounts: ['worker:bernice', 'bernices'] }),
  ];
  const all = [...visits, ...rest];
  for (let at = 0; at < all.length; at += 90) {
    const writes = all.slice(at, at + 90).map((put) => ({ put }));
    await table.change(cause, NOW, async () => ({ value: undefined, writes, events: [] }));
  }
  return table;
}

/** Erases, and commits what the consumer hands back; `dies` after so many changes of the table. */
async function erase(
  table: Table,
  data: Partial<KithEvent<'ErasureDue'>['data']> = {},
  dies = Number.POSITIVE_INFINITY,
) {
  let left = dies;
  const dying: Table = {
    ...table,
    change: (why, now, decide) => {
      if (left-- <= 0) throw new Error('killed');
      return table.change(why, now, decide);
    },
  };
  const context = { circle: 'clapton', table: dying, now: NOW, cause } as CommandContext;
  const consumer = eraser({ service: 'matching', kinds, words: async () => ['Bernice Achterberg'] });
  const due = {
    erasureId,
    personId: 'bernice',
    teamIds: ['team_1'],
    records: ['CARE', 'PAY', 'OTHER'],
    last: true,
  };
  const event = { data: { ...due, ...data } } as KithEvent<'ErasureDue'>;
  return dying.change(cause, NOW, async () => {
    const change = await consumer(event, context);
    return { ...change, value: change.events };
  });
}

const words = (table: { items(): Item[] }) =>
  JSON.stringify(table.items().filter(({ pk }) => !pk.startsWith('OUTBOX#') && !pk.startsWith('ERASED#')));

describe('what a service keeps of a person', () => {
  it('F13: goes, with what is found by way of it; of others’ only the person goes; how much is counted', async () => {
    const table = await kept();
    const [said] = await erase(table);
    expect(said).toMatchObject({
      name: 'PersonErased',
      data: {
        erased: expect.arrayContaining([
          { what: 'visits', count: 100 },
          { what: 'notes', count: 100 },
          { what: 'pay', count: 1 },
          { what: 'people', count: 1 },
        ]),
        reduced: 2,
      },
    });
    expect(words(table)).not.toMatch(/"bernice"|:bernice"|Bernice/);
    expect(words(table)).toContain('someone asked for tea.');
    expect(words(table)).toContain('"worker:gone_01JCZ8Q4T6V9E2M7N5K3H1G0FA","bernices"');
    expect(words(table)).toContain('team_2');
  });

  it('F13: goes by kind of record: what is kept longer stays whole, and is found by who it is of', async () => {
    const table = await kept();
    await erase(table, { records: ['OTHER', 'PAY'], last: false });
    expect(words(table)).toContain('Bernice Achterberg asked for tea.');
    expect(words(table)).toContain('"name":"Bernice Achterberg"');
    expect(words(table)).not.toContain('PAY#bernice');
    expect(table.items().filter(({ pk }) => pk.startsWith('NOTE#'))).toHaveLength(100);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'F13: goes whole though it was killed after %i changes: nothing is lost from sight, each is counted once',
    async (changes) => {
      const table = await kept();
      await expect(erase(table, {}, changes)).rejects.toThrow('killed');
      const [said] = await erase(table);
      expect(words(table)).not.toMatch(/"bernice"|:bernice"|Bernice/);
      expect((said as { data?: { erased?: unknown } })?.data?.erased).toEqual(
        expect.arrayContaining([
          { what: 'notes', count: 100 },
          { what: 'visits', count: 100 },
        ]),
      );
      const [again] = await erase(table);
      expect((again as { data?: unknown })?.data).toEqual((said as { data?: unknown })?.data);
    },
  );
});
