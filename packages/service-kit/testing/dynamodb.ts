import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';

/** A DynamoDB engine for one test file; in memory, gone when stopped. */
export interface TestDynamoDb {
  readonly client: DynamoDBClient;
  createTable(name: string): Promise<void>;
  stop(): void;
}

/** Starts the embedded engine, or uses the one `KITH_DYNAMODB` names. */
export async function startDynamoDb(): Promise<TestDynamoDb> {
  const given = process.env.KITH_DYNAMODB;
  const port = given ? 0 : await freePort();
  const engine = given
    ? undefined
    : spawn(enginePath(), ['serve', '--port', String(port)], { stdio: 'ignore' });
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
    stop: () => {
      client.destroy();
      engine?.kill('SIGKILL');
    },
  };
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
