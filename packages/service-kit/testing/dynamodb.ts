import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer, type Socket } from 'node:net';
import {
  type AttributeValue,
  BatchWriteItemCommand,
  CreateTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Item } from '../table/item.ts';

/** An item as it is stored. */
type Stored = Record<string, AttributeValue>;

/** A DynamoDB engine; in memory, gone when stopped. */
export interface TestDynamoDb {
  readonly client: DynamoDBClient;
  createTable(name: string): Promise<void>;
  /** Every item of a table. */
  scan(table: string): Promise<Stored[]>;
  /** Puts items into a table. */
  fill(table: string, items: readonly Stored[]): Promise<void>;
  /** The same, of items as a program has them. */
  put(table: string, items: readonly Item[]): Promise<void>;
  stop(): void;
}

/** Starts the embedded engine, or uses the one `KITH_DYNAMODB` names. */
export async function startDynamoDb(): Promise<TestDynamoDb> {
  const given = process.env.KITH_DYNAMODB;
  const port = given ? 0 : await freePort();
  const engine = given ? undefined : spawnEngine(port);
  const client = new DynamoDBClient({
    endpoint: given ?? `http://127.0.0.1:${port}`,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 10,
  });
  await answering(client, engine);
  return {
    client,
    createTable: (name) => createTable(client, name),
    scan: (table) => scan(client, table),
    fill: (table, items) => fill(client, table, items),
    put: (table, items) =>
      fill(
        client,
        table,
        items.map((item) => marshall(item, { removeUndefinedValues: true })),
      ),
    stop: () => {
      client.destroy();
      engine?.stdin?.destroy();
    },
  };
}

let shared: Promise<TestDynamoDb> | undefined;

/** The one engine of this process, started when first asked for; it keeps no process alive, and ends with it. */
export function sharedDynamoDb(): Promise<TestDynamoDb> {
  shared ??= startDynamoDb();
  return shared;
}

/** Whoever tests may be killed: so the engine goes when the pipe from them is closed, whatever closed it. */
function spawnEngine(port: number): ChildProcess {
  const run = '"$0" serve --port "$1" & read -r _; kill -9 $!';
  const engine = spawn('/bin/sh', ['-c', run, enginePath(), String(port)], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  engine.unref();
  (engine.stdin as Socket | null)?.unref();
  return engine;
}

function enginePath(): string {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch (cause) {
    throw new Error(
      'No DynamoDB engine for this platform is installed. Set KITH_DYNAMODB to the URL of one.',
      { cause },
    );
  }
}

/** The table every service has: see the circle's stack. */
async function createTable(client: DynamoDBClient, name: string): Promise<void> {
  const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });
  const keys = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: range, KeyType: 'RANGE' as const },
  ];
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'gsi1pk', 'gsi1sk'].map(text),
      KeySchema: keys('pk', 'sk'),
      GlobalSecondaryIndexes: [
        { IndexName: 'gsi1', KeySchema: keys('gsi1pk', 'gsi1sk'), Projection: { ProjectionType: 'ALL' } },
      ],
    }),
  );
}

async function scan(client: DynamoDBClient, TableName: string): Promise<Stored[]> {
  const found: Stored[] = [];
  let from: Stored | undefined;
  do {
    const scanned = await client.send(
      new ScanCommand({ TableName, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    found.push(...(scanned.Items ?? []));
    from = scanned.LastEvaluatedKey;
  } while (from);
  return found;
}

/** The most that one batch may hold. */
const BATCH = 25;

async function fill(client: DynamoDBClient, table: string, items: readonly Stored[]): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) {
    const puts = items.slice(from, from + BATCH).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts } }));
  }
}

async function answering(client: DynamoDBClient, engine: ChildProcess | undefined): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch (error) {
      if (attempt > 50 || engine?.exitCode) throw error;
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}
