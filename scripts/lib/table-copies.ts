import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { awsCall, type Where } from './aws-call.ts';

/** An item as DynamoDB has it, with the types of its attributes. */
export type RawItem = Readonly<Record<string, unknown>>;

/** What was copied of one table. */
export interface TableCopy {
  readonly table: string;
  readonly file: string;
  readonly items: number;
  readonly sha256: string;
}

/** Items a batch takes. */
const A_BATCH = 25;

/** Every item of a table, read consistently, page by page. */
export async function* itemsOf(where: Where, table: string): AsyncGenerator<readonly RawItem[]> {
  let from: unknown;
  do {
    const body = {
      TableName: table,
      ConsistentRead: true,
      ...(from !== undefined && { ExclusiveStartKey: from }),
    };
    const page = await awsCall(where, { service: 'dynamodb', target: 'DynamoDB_20120810.Scan', body });
    yield (page.Items ?? []) as readonly RawItem[];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

/** Copies tables into files, one item a line, for nobody else to read; `manifest.json` says what is in them. */
export async function copyTables(
  where: Where,
  tables: readonly string[],
  folder: string,
): Promise<TableCopy[]> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copies: TableCopy[] = [];
  for (const table of tables) copies.push(await copyTable(where, table, folder));
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(copies, null, 2)}\n`, { mode: 0o600 });
  return copies;
}

async function copyTable(where: Where, table: string, folder: string): Promise<TableCopy> {
  const file = `${table}.jsonl`;
  const path = join(folder, file);
  writeFileSync(path, '', { mode: 0o600 });
  const hash = createHash('sha256');
  let items = 0;
  for await (const page of itemsOf(where, table)) {
    const lines = page.map((item) => `${JSON.stringify(item)}\n`).join('');
    hash.update(lines);
    await appendFile(path, lines);
    items += page.length;
  }
  return { table, file, items, sha256: hash.digest('hex') };
}

/** Puts the items of a copy back where they were, over what is there. Throws if the copy is not what it was. */
export async function restoreTable(
  where: Where,
  { table, file, sha256 }: TableCopy,
  folder: string,
): Promise<number> {
  const text = readFileSync(join(folder, file), 'utf8');
  const found = createHash('sha256').update(text).digest('hex');
  if (found !== sha256) throw new Error(`${file} is not what was copied: nothing of it was put back.`);
  const items = text.split('\n').filter(Boolean);
  for (let at = 0; at < items.length; at += A_BATCH) {
    const puts = items.slice(at, at + A_BATCH).map((line) => ({ PutRequest: { Item: JSON.parse(line) } }));
    await putAll(where, { [table]: puts });
  }
  return items.length;
}

/** Puts every item of a table into another one, over what is there. */
export async function copyItems(where: Where, from: string, to: string): Promise<number> {
  let items = 0;
  for await (const page of itemsOf(where, from)) {
    for (let at = 0; at < page.length; at += A_BATCH) {
      const puts = page.slice(at, at + A_BATCH).map((Item) => ({ PutRequest: { Item } }));
      await putAll(where, { [to]: puts });
    }
    items += page.length;
  }
  return items;
}

/** Writes a batch; asks again for what was not taken. */
export async function putAll(where: Where, batch: Record<string, unknown>): Promise<void> {
  let left = batch;
  while (Object.keys(left).length > 0) {
    const call = {
      service: 'dynamodb' as const,
      target: 'DynamoDB_20120810.BatchWriteItem',
      body: { RequestItems: left },
    };
    const { UnprocessedItems = {} } = await awsCall(where, call);
    left = UnprocessedItems as Record<string, unknown>;
  }
}
