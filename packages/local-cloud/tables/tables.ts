import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TableModel } from '../model.ts';
import { createTables } from './create-tables.ts';
import { type DynamoDbClient, dynamoDbClient } from './dynamodb-client.ts';
import { startEngineProcess } from './engine-process.ts';
import { findEngine } from './find-engine.ts';
import { tidyStreamStore } from './stream-store.ts';

/** The running DynamoDB engine with the model's tables in it. */
export interface Tables {
  readonly client: DynamoDbClient;
  /** False for an engine that others may write to as well, named by `KITH_DYNAMODB`. */
  readonly ownEngine: boolean;
  /** Process id of the own engine. */
  enginePid(): number | undefined;
  /** Makes the tables of another assembly that are not there yet. */
  add(tables: readonly TableModel[]): Promise<void>;
  stop(): Promise<void>;
}

export interface TablesOptions {
  readonly dataDir: string;
  readonly tables: readonly TableModel[];
  /** See `tidyStreamStore`. */
  readonly readTo: (tableName: string) => number;
  readonly log: (line: string) => void;
}

/** Throws `NoTablesEngine` when this machine has none. */
export async function startTables({ dataDir, tables, readTo, log }: TablesOptions): Promise<Tables> {
  const choice = findEngine();
  if ('url' in choice) {
    const client = dynamoDbClient(choice.url);
    await createTables(client, tables, log);
    const stop = async () => client.close();
    return {
      client,
      ownEngine: false,
      enginePid: () => undefined,
      add: (more) => createTables(client, more, log),
      stop,
    };
  }
  mkdirSync(dataDir, { recursive: true });
  const dbFile = join(dataDir, 'tables.sqlite');
  const engine = await startEngineProcess({ binary: choice.binary, dbFile, probe, log });
  const client = dynamoDbClient(`http://127.0.0.1:${engine.port}/`);
  tidyStreamStore(dbFile, readTo);
  await createTables(client, tables, log);
  return {
    client,
    ownEngine: true,
    enginePid: engine.pid,
    add: (more) => createTables(client, more, log),
    async stop() {
      client.close();
      await engine.stop();
    },
  };
}

async function probe(port: number): Promise<void> {
  const client = dynamoDbClient(`http://127.0.0.1:${port}/`);
  try {
    await client.call('DynamoDB_20120810.ListTables', {});
  } finally {
    client.close();
  }
}
