import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { type CircleSlug, type InstantText, kithError } from '@kith/kernel';
import { assertFits } from './capacity.ts';
import type { Change } from './change.ts';
import { isConflict } from './conflict.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Item, Key, Write } from './item.ts';
import { isListName, isNameable } from './nameable.ts';
import { type Cause, outboxItem } from './outbox.ts';
import { transactItem } from './transact-item.ts';

/** One list of items: a partition, in the order of its sort key. */
export interface ListQuery {
  readonly pk: string;
  readonly index?: 'gsi1';
  /** Only sort keys that begin with this. */
  readonly prefix?: string;
  /** Only sort keys from here (inclusive) to there (inclusive). */
  readonly between?: readonly [string, string];
  /** Newest first. */
  readonly descending?: boolean;
  readonly limit?: number;
  /** A cursor from an earlier page of the same list; of another stretch of it too. */
  readonly after?: string | undefined;
  /** Only these attributes of each item; all unless said. Reads as much, and takes a third of the work to take apart. */
  readonly only?: readonly string[];
}

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

/** Opens a service's table. `client` is shared by the execution environment. */
export function openTable(
  name: string,
  from: { circle: CircleSlug; service: string },
  client = new DynamoDBClient({}),
): Table {
  // It copies every answer for a logger, also for the one that does nothing: a tenth of the work of a large read.
  client.middlewareStack.remove('loggerMiddleware');
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

  async function get<T extends Item>(key: Key): Promise<T | undefined> {
    if (!isNameable(key)) return undefined;
    const answer = await documents.send(
      new GetCommand({ TableName: name, Key: { pk: key.pk, sk: key.sk }, ConsistentRead: true }),
    );
    return answer.Item as T | undefined;
  }

  async function getAll<T extends Item>(keys: readonly Key[]): Promise<(T | undefined)[]> {
    const nameOf = ({ pk, sk }: Key) => `${pk} ${sk}`;
    const each = new Map(keys.filter(isNameable).map(({ pk, sk }) => [nameOf({ pk, sk }), { pk, sk }]));
    const batches = inBatches([...each.values()], BATCH);
    const found = (await Promise.all(batches.map((batch) => getBatch<T>(batch)))).flat();
    const byName = new Map(found.map((item) => [nameOf(item), item]));
    return keys.map((key) => byName.get(nameOf(key)));
  }

  /** What a call leaves over, as it does when there is too much of it, is asked for again. */
  async function getBatch<T extends Item>(batch: readonly Key[]): Promise<T[]> {
    const found: T[] = [];
    let asked: readonly Key[] = batch;
    for (let attempt = 1; asked.length > 0; attempt++) {
      if (attempt > ATTEMPTS) throw kithError('BUSY');
      if (attempt > 1) await pause(attempt);
      const answer = await documents.send(
        new BatchGetCommand({ RequestItems: { [name]: { Keys: [...asked], ConsistentRead: true } } }),
      );
      found.push(...((answer.Responses?.[name] ?? []) as T[]));
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
    const answer = await documents.send(
      new QueryCommand({
        TableName: name,
        ...(query.index ? { IndexName: query.index } : { ConsistentRead: true }),
        KeyConditionExpression: `#p = :p${sortCondition(query)}`,
        ...(query.only && { ProjectionExpression: query.only.map((_, at) => `#a${at}`).join() }),
        ExpressionAttributeNames: {
          '#p': partition,
          ...((prefix || query.between) && { '#s': sort }),
          ...Object.fromEntries((query.only ?? []).map((name, at) => [`#a${at}`, name])),
        },
        ExpressionAttributeValues: {
          ':p': query.pk,
          ...(query.between
            ? { ':from': query.between[0], ':to': query.between[1] }
            : prefix && { ':prefix': prefix }),
        },
        ScanIndexForward: !query.descending,
        // One more than asked for tells whether there is a next page.
        Limit: limit + 1,
        ...(place === 'within' && { ExclusiveStartKey: after }),
      }),
    );
    const items = (answer.Items ?? []) as T[];
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

  async function change<T>(cause: Cause, now: InstantText, decide: () => Promise<Change<T>>): Promise<T> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const decided = await decide();
      const puts: Write[] = decided.events.map((event) => ({ put: outboxItem(event, from, cause, now) }));
      const writes = [...decided.writes, ...puts];
      if (writes.length === 0) return decided.value;
      assertFits(writes);
      try {
        await documents.send(
          new TransactWriteCommand({ TransactItems: writes.map((write) => transactItem(name, write)) }),
        );
        return decided.value;
      } catch (error) {
        if (!isConflict(error)) throw error;
        await pause(attempt);
      }
    }
    throw kithError('BUSY');
  }

  return { get, getAll, list, all, change };
}

/** Where a cursor stands to the stretch that is asked for: DynamoDB takes none from outside. */
function placeIn({ between, descending = false }: ListQuery, at: string): 'before' | 'within' | 'behind' {
  if (!between || (between[0] <= at && at <= between[1])) return 'within';
  return at < between[0] === descending ? 'behind' : 'before';
}

function sortCondition(query: ListQuery): string {
  if (query.between) return ' AND #s BETWEEN :from AND :to';
  return query.prefix ? ' AND begins_with(#s, :prefix)' : '';
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
