import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, vi } from 'vitest';
import type { TableModel } from '../model.ts';
import { findEngine } from './find-engine.ts';
import { startTables, type Tables } from './tables.ts';

// Threads and processes start slowly on a machine that has much else to do.
vi.setConfig({ testTimeout: 30_000 });

const model: TableModel = {
  name: 'notes',
  arn: 'arn:aws:dynamodb:eu-west-2:000000000000:table/notes',
  create: {
    TableName: 'notes',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
  },
};

const newDir = () => mkdtempSync(join(tmpdir(), 'tables-'));

const start = (dataDir: string, log: string[] = [], tables = [model]) =>
  startTables({
    dataDir,
    tables,
    readTo: () => Number.POSITIVE_INFINITY,
    log: (line) => log.push(line),
  });

const put = (tables: Tables, id: string) =>
  tables.client.call('DynamoDB_20120810.PutItem', { TableName: 'notes', Item: { pk: { S: id } } });

const count = async (tables: Tables) =>
  (await tables.client.call('DynamoDB_20120810.Scan', { TableName: 'notes' })).Count;

describe('the tables', () => {
  it('keep their items over a restart, and are made only once', async () => {
    const dataDir = newDir();
    const first = await start(dataDir);
    await put(first, 'a');
    await first.stop();
    const second = await start(dataDir);
    expect(await count(second)).toBe(1);
    await second.stop();
  });

  it('come back by themselves when the engine dies, with all that was acknowledged', async () => {
    const log: string[] = [];
    const tables = await start(newDir(), log);
    await put(tables, 'a');
    process.kill(tables.enginePid() ?? 0, 'SIGKILL');
    await expect.poll(() => count(tables).catch(() => 'down'), { timeout: 5_000 }).toBe(1);
    expect(log.join()).toContain('starting it again');
    await tables.stop();
  });

  it('say so when a table has other keys than the template, and leave it alone', async () => {
    const dataDir = newDir();
    const log: string[] = [];
    await (await start(dataDir)).stop();
    const KeySchema = [{ AttributeName: 'id', KeyType: 'HASH' }];
    const tables = await start(dataDir, log, [{ ...model, create: { ...model.create, KeySchema } }]);
    expect(log.join()).toContain('table notes has other keys');
    await tables.stop();
  });

  it('drop stream records that are a day old and read, but never the newest, which numbers the next', async () => {
    const dataDir = newDir();
    const first = await start(dataDir);
    for (const id of ['a', 'b', 'c']) await put(first, id);
    await first.stop();
    const database = new DatabaseSync(join(dataDir, 'tables.sqlite'));
    database.exec('UPDATE _stream_records SET created_at = created_at - 100000');
    const second = await start(dataDir);
    await put(second, 'd');
    const numbers = database.prepare('SELECT sequence_number AS n FROM _stream_records').all();
    expect(numbers.map(({ n }) => n)).toEqual(['3', '4']);
    database.close();
    await second.stop();
  });
});

describe('the choice of an engine', () => {
  it('falls on an endpoint that KITH_DYNAMODB names', () => {
    expect(findEngine({ KITH_DYNAMODB: 'http://localhost:8000' })).toEqual({ url: 'http://localhost:8000' });
    expect(() => findEngine({ KITH_DYNAMODB: 'localhost' })).toThrow('KITH_DYNAMODB is not a URL');
  });
});
