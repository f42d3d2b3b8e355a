import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BatchWriteItemCommand, DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';

/** Where tables are: a machine's local cloud, or AWS with the credentials of whoever runs this. */
export interface WhereTables {
  readonly region: string;
  /** Address of the local cloud; AWS without one. */
  readonly endpoint?: string | undefined;
}

/** An item as DynamoDB has it, with the types of its attributes. */
export type RawItem = NonNullable<
  NonNullable<ConstructorParameters<typeof BatchWriteItemCommand>[0]['RequestItems']>[string][number]['PutRequest']
>['Item'];

/** A client with every right; `credentials` are those of the owner of the machine for a local cloud. */
export function tablesAt({ region, endpoint }: WhereTables): DynamoDBClient {
  const local = endpoint
    ? { endpoint, credentials: { accessKeyId: 'kith-operator', secretAccessKey: 'local' } }
    : {};
  return new DynamoDBClient({ region, ...local });
}

/** Every item of a table, read consistently, page by page. */
export async function* itemsOf(client: DynamoDBClient, table: string): AsyncGenerator<RawItem[]> {
  let from: RawItem;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    yield (page.Items ?? []) as RawItem[];
    from = page.LastEvaluatedKey as RawItem;
  } while (from);
}

/** What was copied of one table. */
export interface TableCopy {
  readonly table: string;
  readonly file: string;
  readonly items: number;
  readonly sha256: string;
}

/** Copies tables into files, one item a line, for nobody else to read; `manifest.json` says what is in them. */
export async function copyTables(
  client: DynamoDBClient,
  tables: readonly string[],
  folder: string,
): Promise<TableCopy[]> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copies: TableCopy[] = [];
  for (const table of tables) copies.push(await copyTable(client, table, folder));
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(copies, null, 2)}\n`, { mode: 0o600 });
  return copies;
}

async function copyTable(client: DynamoDBClient, table: string, folder: string): Promise<TableCopy> {
  const file = `${table}.jsonl`;
  const to = createWriteStream(join(folder, file), { mode: 0o600 });
  const hash = createHash('sha256');
  let items = 0;
  for await (const page of itemsOf(client, table)) {
    for (const item of page) {
      const line = `${JSON.stringify(item)}\n`;
      hash.update(line);
      to.write(line);
    }
    items += page.length;
  }
  await new Promise((done, fail) => to.once('error', fail).end(() => done(undefined)));
  return { table, file, items, sha256: hash.digest('hex') };
}

/** Puts items into a table, over what is there; asks again for what was not taken. */
export async function putItems(client: DynamoDBClient, table: string, items: readonly RawItem[]): Promise<void> {
  for (let at = 0; at < items.length; at += 25) {
    let left: Record<string, unknown[]> = {
      [table]: items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } })),
    };
    while (Object.keys(left).length > 0) {
      const { UnprocessedItems } = await client.send(
        new BatchWriteItemCommand({ RequestItems: left as never }),
      );
      left = UnprocessedItems ?? {};
    }
  }
}
