import { type CircleSlug, kithError } from '@kith/kernel';
import { assertFits } from '../table/capacity.ts';
import { decodeCursor, encodeCursor } from '../table/cursor.ts';
import type { Item, Key, Write } from '../table/item.ts';
import type { ListQuery } from '../table/list-query.ts';
import { outboxItem } from '../table/outbox.ts';
import type { Page, Table, WholeList } from '../table/table.ts';

/** What became of an item by one write, as the table's stream says it. */
export interface StreamRecord {
  readonly change: 'INSERT' | 'MODIFY' | 'REMOVE';
  /** As it is now; of one that was removed, as it was. Nobody may change it. */
  readonly item: Item;
}

/** A table in memory with the engine's promises: all writes of a change or none, each only on the version it saw. */
export interface MemoryTable extends Table {
  /** Every item, in no order. Nobody may change them. */
  items(): Item[];
  /** Everything that was ever written, in order. */
  readonly stream: readonly StreamRecord[];
  /** The version an item has now; 0 for one that is not there. */
  versionOf(key: Key): number;
  /** Items that expired before this second go, as time to live lets them. */
  expire(epochSecond: number): void;
}

/** The real table decides as often before it says that others are in the way. */
const ATTEMPTS = 12;
const PAGE = 100;
const mainKeys = ['pk', 'sk'] as const;
const indexKeys = ['pk', 'sk', 'gsi1pk', 'gsi1sk'] as const;

/**
 * A model of a service's table, held to the real engine by `memory-table.system.test.ts`. Much faster than an engine:
 * for properties tried on many histories. `turn` is waited for before every read and every commit, so that whoever
 * gives it decides how parallel work interleaves. Keys sort as ASCII does. `beginning` is what lies in it from the start.
 */
export function memoryTable(
  from: { circle: CircleSlug; service: string },
  turn: () => Promise<void> = async () => undefined,
  beginning: readonly Item[] = [],
): MemoryTable {
  const kept = new Map<string, { readonly item: Item; readonly text: string }>();
  const partitions = { pk: new Map<string, Set<string>>(), gsi1pk: new Map<string, Set<string>>() };
  const stream: StreamRecord[] = [];

  const versionOf = (key: Key) => kept.get(nameOf(key))?.item.version ?? 0;

  function store(item: Item): void {
    const before = take(item);
    const { item: stored, text } = written.get(item) ?? write(item);
    const name = nameOf(item);
    kept.set(name, { item: stored, text });
    setIn(partitions.pk, stored.pk).add(name);
    if (stored.gsi1pk !== undefined && stored.gsi1sk !== undefined)
      setIn(partitions.gsi1pk, stored.gsi1pk).add(name);
    stream.push({ change: before ? 'MODIFY' : 'INSERT', item: stored });
  }

  function take(key: Key): Item | undefined {
    const name = nameOf(key);
    const before = kept.get(name)?.item;
    if (!before) return undefined;
    kept.delete(name);
    partitions.pk.get(before.pk)?.delete(name);
    if (before.gsi1pk !== undefined) partitions.gsi1pk.get(before.gsi1pk)?.delete(name);
    return before;
  }

  function remove(key: Key): void {
    const item = take(key);
    if (item) stream.push({ change: 'REMOVE', item });
  }

  /** Every item of a list, in its order, as text. */
  function listed({ pk, index, prefix = '', between, descending }: ListQuery) {
    const [partition, sort] = index ? (['gsi1pk', 'gsi1sk'] as const) : (['pk', 'sk'] as const);
    const names = [...(partitions[partition].get(pk) ?? [])];
    const found = names.flatMap((name) => {
      const { item, text } = kept.get(name) as { item: Item; text: string };
      const at = item[sort] ?? '';
      const isIn = between ? between[0] <= at && at <= between[1] : at.startsWith(prefix);
      return isIn ? [{ place: placeOf(item, sort), text }] : [];
    });
    const sorted = found.sort((a, b) => (a.place < b.place ? -1 : 1));
    return descending ? sorted.reverse() : sorted;
  }

  function pageOf<T extends Item>(query: ListQuery): Page<T> {
    const { index, pk, prefix = '', after, descending, limit = PAGE, only } = query;
    const [partition, sort] = index ? (['gsi1pk', 'gsi1sk'] as const) : (['pk', 'sk'] as const);
    const start = after && placeOf(decodeCursor(after, { partition, pk, prefix, sort }) as never, sort);
    const rest = listed(query).filter(({ place }) => !start || (descending ? place < start : place > start));
    const keys = index ? indexKeys : mainKeys;
    return {
      items: rest.slice(0, limit).map(({ text }) => onlyOf(JSON.parse(text), only) as T),
      hasMore: rest.length > limit,
      cursorOf: (item) => encodeCursor(Object.fromEntries(keys.map((key) => [key, item[key]]))),
    };
  }

  function commit(writes: readonly Write[]): boolean {
    if (new Set(writes.map((write) => nameOf(keyOf(write)))).size < writes.length)
      throw new Error('ValidationException: a transaction cannot write an item twice.');
    if (!writes.every((write) => versionOf(keyOf(write)) === versionSeen(write))) return false;
    for (const write of writes) {
      if ('put' in write) store(write.put);
      if ('remove' in write) remove(write.remove);
    }
    return true;
  }

  for (const item of beginning) store(item);
  stream.length = 0;

  return {
    async get<T extends Item>(key: Key) {
      await turn();
      const found = kept.get(nameOf(key));
      return found && (JSON.parse(found.text) as T);
    },
    async getAll<T extends Item>(keys: readonly Key[]) {
      await turn();
      return keys.map((key) => {
        const found = kept.get(nameOf(key));
        return found && (JSON.parse(found.text) as T);
      });
    },
    async list<T extends Item>(query: ListQuery) {
      await turn();
      return pageOf<T>(query);
    },
    async all<T extends Item>(query: WholeList) {
      await turn();
      return listed(query).map(({ text }) => JSON.parse(text) as T);
    },
    async *everything() {
      await turn();
      yield [...kept.values()].map(({ text }) => JSON.parse(text) as Item);
    },
    async change(cause, now, decide) {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const { value, writes, events } = await decide();
        const said = events.map((event): Write => ({ put: outboxItem(event, from, cause, now) }));
        const all = [...writes, ...said];
        if (all.every((write) => 'unchanged' in write)) return value;
        assertFits(all);
        await turn();
        if (commit(all)) return value;
      }
      throw kithError('BUSY');
    },
    items: () => [...kept.values()].map(({ item }) => item),
    stream,
    versionOf,
    expire: (epochSecond) => {
      for (const { item } of [...kept.values()])
        if (item.expiresAt !== undefined && item.expiresAt < epochSecond) remove(item);
    },
  };
}

/** What a table has, as it was written: so that another can begin with it at no cost. */
const written = new WeakMap<Item, { readonly item: Item; readonly text: string }>();

function write(given: Item): { readonly item: Item; readonly text: string } {
  // As marshalling does: what is undefined is not stored.
  const text = JSON.stringify(given);
  const item = JSON.parse(text) as Item;
  const both = { item, text };
  written.set(item, both);
  return both;
}

const nameOf = ({ pk, sk }: Key) => `${pk}\n${sk}`;

/** An item with these attributes and no others. */
function onlyOf(item: Item, names: readonly string[] | undefined): unknown {
  return names ? Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name))) : item;
}

/** Where an item stands in a list: by its sort key; in the index, items of the same one by their own keys. */
const placeOf = (item: Item, sort: 'sk' | 'gsi1sk') =>
  sort === 'sk' ? item.sk : `${item.gsi1sk}\n${nameOf(item)}`;

function keyOf(write: Write): Key {
  if ('put' in write) return write.put;
  return 'remove' in write ? write.remove : write.unchanged;
}

function versionSeen(write: Write): number {
  return 'put' in write ? write.put.version - 1 : write.version;
}

function setIn(map: Map<string, Set<string>>, key: string): Set<string> {
  const found = map.get(key) ?? new Set();
  map.set(key, found);
  return found;
}
