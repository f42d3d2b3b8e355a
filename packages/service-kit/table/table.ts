import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { type InstantText, kithError } from '@kith/kernel';
import type { DataKeyring } from '../trust/data-keys.ts';
import { assertFits } from './capacity.ts';
import type { Change } from './change.ts';
import { isConflict } from './conflict.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Item, Key, Write } from './item.ts';
import { type ListQuery, placeIn, queryInput } from './list-query.ts';
import { isListName, isNameable } from './nameable.ts';
import { type Cause, outboxItem } from './outbox.ts';
import { itemSealing, type Owner, type SealedItem } from './sealed-item.ts';
import { transactItem } from './transact-item.ts';

/** A list read to its end, with all that its items have. */
export type WholeList = Omit<ListQuery, 'limit' | 'after' | 'only'>;

/** Which page of a list: how much of it, after which place. */
export interface PageAsked {
  readonly limit: number;
  readonly after: string | undefined;
}

/** A page of items; `cursorOf` names the place of each. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly hasMore: boolean;
  readonly cursorOf: (item: T) => string;
}

/** One service's table, its outbox included. */
export interface Table {
  /** The item, read consistently, or nothing. */
  get<T extends Item>(key: Key): Promise<T | undefined>;
  /** The items, read consistently, in the order of their keys; nothing for a key that names none. */
  getAll<T extends Item>(keys: readonly Key[]): Promise<(T | undefined)[]>;
  /** One page; consistent unless it reads the index. Throws `BAD_CURSOR`. */
  list<T extends Item>(query: ListQuery): Promise<Page<T>>;
  /** Every item of a partition, a megabyte at a time. For partitions that are bounded by design. */
  all<T extends Item>(query: WholeList): Promise<T[]>;
  /**
   * Everything the table holds, a megabyte at a time, each item as it is when it is read. For erasure alone: only
   * functions that hear events may.
   */
  everything(): AsyncGenerator<readonly Item[]>;
  /**
   * Decides and writes: runs `decide` (load, decide), then commits all its writes and events in one transaction. When
   * someone changed the same items meanwhile, decides again on what is there now. Throws `BUSY` when that goes on, and
   * `TOO_LARGE` for what the table cannot hold.
   */
  change<T>(cause: Cause, now: InstantText, decide: () => Promise<Change<T>>): Promise<T>;
}

const ATTEMPTS = 12;
const PAGE = 100;
/** The most that one call gets by their keys. */
const BATCH = 100;
/** More than fit in the megabyte that one call reads. */
const MEGABYTE = 100_000;

/**
 * Opens a service's table. What an item says lies there sealed with a data key of the circle; every call throws
 * `DATA_KEY_MISSING` or `DATA_KEY_REFUSED` without one. `client` is shared by the execution environment.
 */
export function openTable(
  name: string,
  from: Owner,
  keyring: DataKeyring,
  client = new DynamoDBClient({}),
): Table {
  // It copies every answer for a logger, also for the one that does nothing: a tenth of the work of a large read.
  client.middlewareStack.remove('loggerMiddleware');
  const sealing = itemSealing(from, keyring);
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

  async function get<T extends Item>(key: Key): Promise<T | undefined> {
    if (!isNameable(key)) return undefined;
    const asked = new GetCommand({ TableName: name, Key: { pk: key.pk, sk: key.sk }, ConsistentRead: true });
    const [{ Item }] = await Promise.all([documents.send(asked), sealing.ready()]);
    const [found] = await sealing.open<T>(Item ? [Item as SealedItem] : []);
    return found;
  }

  async function getAll<T extends Item>(keys: readonly Key[]): Promise<(T | undefined)[]> {
    const nameOf = ({ pk, sk }: Key) => `${pk} ${sk}`;
    const each = new Map(keys.filter(isNameable).map(({ pk, sk }) => [nameOf({ pk, sk }), { pk, sk }]));
    const batches = inBatches([...each.values()], BATCH);
    const [read] = await Promise.all([Promise.all(batches.map(getBatch)), sealing.ready()]);
    const found = await sealing.open<T>(read.flat());
    const byName = new Map(found.map((item) => [nameOf(item), item]));
    return keys.map((key) => byName.get(nameOf(key)));
  }

  /** What a call leaves over, as it does when there is too much of it, is asked for again. */
  async function getBatch(batch: readonly Key[]): Promise<SealedItem[]> {
    const found: SealedItem[] = [];
    let asked: readonly Key[] = batch;
    for (let attempt = 1; asked.length > 0; attempt++) {
      if (attempt > ATTEMPTS) throw kithError('BUSY');
      if (attempt > 1) await pause(attempt);
      const answer = await documents.send(
        new BatchGetCommand({ RequestItems: { [name]: { Keys: [...asked], ConsistentRead: true } } }),
      );
      found.push(...((answer.Responses?.[name] ?? []) as SealedItem[]));
      asked = (answer.UnprocessedKeys?.[name]?.Keys ?? []) as Key[];
    }
    return found;
  }

  async function list<T extends Item>(query: ListQuery): Promise<Page<T>> {
    const [partition, sort] = query.index ? ['gsi1pk', 'gsi1sk'] : ['pk', 'sk'];
    const prefix = query.prefix ?? '';
    const limit = query.limit ?? PAGE;
    const keys = query.index ? (['pk', 'sk', 'gsi1pk', 'gsi1sk'] as const) : (['pk', 'sk'] as const);
    const cursorOf = (item: T) => encodeCursor(Object.fromEntries(keys.map((key) => [key, item[key]])));
    const list = { partition, pk: query.pk, prefix, sort };
    const after = query.after ? decodeCursor(query.after, list) : undefined;
    const place = after ? placeIn(query, after[sort] ?? '') : 'before';
    if (place === 'behind' || !isListName(query.pk)) return { items: [], hasMore: false, cursorOf };
    const only = query.only && sealing.attributesFor(query.only);
    // One more than asked for tells whether there is a next page.
    const asked = queryInput(
      name,
      { ...query, ...(only && { only }) },
      limit + 1,
      place === 'within' ? after : undefined,
    );
    const [answer] = await Promise.all([documents.send(new QueryCommand(asked)), sealing.ready()]);
    const opened = await sealing.open<T>((answer.Items ?? []) as SealedItem[]);
    const items = only === query.only ? opened : opened.map((item) => onlyOf(item, query.only ?? []));
    return {
      items: items.slice(0, limit),
      hasMore: items.length > limit || answer.LastEvaluatedKey !== undefined,
      cursorOf,
    };
  }

  async function all<T extends Item>(query: WholeList): Promise<T[]> {
    const found: T[] = [];
    let after: string | undefined;
    do {
      const page: Page<T> = await list<T>({ ...query, limit: MEGABYTE, after });
      found.push(...page.items);
      const last = page.items.at(-1);
      after = page.hasMore && last ? page.cursorOf(last) : undefined;
    } while (after);
    return found;
  }

  async function* everything(): AsyncGenerator<readonly Item[]> {
    let from: Record<string, unknown> | undefined;
    do {
      const asked = new ScanCommand({ TableName: name, ConsistentRead: true, ExclusiveStartKey: from });
      const [answer] = await Promise.all([documents.send(asked), sealing.ready()]);
      yield await sealing.open<Item>((answer.Items ?? []) as SealedItem[]);
      from = answer.LastEvaluatedKey;
    } while (from);
  }

  async function change<T>(cause: Cause, now: InstantText, decide: () => Promise<Change<T>>): Promise<T> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const decided = await decide();
      const puts: Write[] = decided.events.map((event) => ({ put: outboxItem(event, from, cause, now) }));
      const writes = [...decided.writes, ...puts];
      // Nothing rests on what was looked at: making sure of it would be billed like a write.
      if (writes.every((write) => 'unchanged' in write)) return decided.value;
      assertFits(writes);
      const sealed = await sealing.seal(writes);
      try {
        await documents.send(
          new TransactWriteCommand({ TransactItems: sealed.map((write) => transactItem(name, write)) }),
        );
        return decided.value;
      } catch (error) {
        if (!isConflict(error)) throw error;
        await pause(attempt);
      }
    }
    throw kithError('BUSY');
  }

  return { get, getAll, list, all, everything, change };
}

function onlyOf<T extends Item>(item: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name))) as unknown as T;
}

function inBatches<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** Full jitter: those who collided do not collide again in step. */
function pause(attempt: number): Promise<void> {
  const longest = Math.min(400, 10 * 2 ** attempt);
  return new Promise((done) => setTimeout(done, Math.random() * longest));
}
