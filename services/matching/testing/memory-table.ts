import { type Envelope, schemaUrn, typeOf } from '@kith/contracts';
import { type CircleSlug, kithError, newId } from '@kith/kernel';
import type { Item, Key, ListQuery, NewEvent, Page, Table, Write } from '@kith/service-kit';

/** A table in memory with the engine's promises: all writes of a change or none, each only on the version it saw. */
export interface MemoryTable extends Table {
  /** Every item, in no order. */
  items(): Item[];
  /** What was said, oldest first. */
  readonly said: readonly Envelope[];
}

const ATTEMPTS = 50;

/**
 * Makes an empty one. Much faster than an engine: for properties tried on many histories. `pauses` says how many turns
 * each read and write takes, so that parallel work interleaves in every which way, and again the same.
 */
export function memoryTable(circle: CircleSlug, pauses: readonly number[] = []): MemoryTable {
  let turns = 0;
  const turn = async (): Promise<void> => {
    for (let left = pauses[turns++ % Math.max(1, pauses.length)] ?? 1; left > 0; left--) await undefined;
  };
  const kept = new Map<string, Item>();
  const said: Envelope[] = [];
  const nameOf = ({ pk, sk }: Key) => `${pk} ${sk}`;
  const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

  const get: Table['get'] = async <T extends Item>(key: Key) => {
    await turn();
    const found = kept.get(nameOf(key));
    return found && (copy(found) as T);
  };

  function matching<T>({ pk, index, prefix = '', between, descending }: ListQuery): T[] {
    const [partition, sort] = index ? (['gsi1pk', 'gsi1sk'] as const) : (['pk', 'sk'] as const);
    const found = [...kept.values()].filter((item) => {
      const at = item[sort] ?? '';
      const within = !between || (between[0] <= at && at <= between[1]);
      return item[partition] === pk && at.startsWith(prefix) && within;
    });
    const sorted = found.sort((a, b) => ((a[sort] ?? '') < (b[sort] ?? '') ? -1 : 1));
    return copy(descending ? sorted.reverse() : sorted) as T[];
  }

  const isAsSeen = (write: Write): boolean => {
    const [key, version] =
      'put' in write
        ? [write.put, write.put.version - 1]
        : 'remove' in write
          ? [write.remove, write.version]
          : [write.unchanged, write.version];
    return (kept.get(nameOf(key))?.version ?? 0) === version;
  };

  return {
    get,
    getAll: <T extends Item>(keys: readonly Key[]) => Promise.all(keys.map((key) => get<T>(key))),
    async list<T extends Item>(query: ListQuery): Promise<Page<T>> {
      await turn();
      return { items: matching<T>(query), hasMore: false, cursorOf: () => '' };
    },
    async all<T extends Item>(query: ListQuery): Promise<T[]> {
      await turn();
      return matching<T>(query);
    },
    async change(_, now, decide) {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const { value, writes, events } = await decide();
        await turn();
        if (!writes.every(isAsSeen)) continue;
        for (const write of writes) {
          if ('put' in write) kept.set(nameOf(write.put), copy(write.put));
          if ('remove' in write) kept.delete(nameOf(write.remove));
        }
        said.push(...events.map((event) => envelopeOf(event, circle, now)));
        return value;
      }
      throw kithError('BUSY');
    },
    items: () => [...kept.values()],
    said,
  };
}

function envelopeOf({ name, audience, ...event }: NewEvent, circle: CircleSlug, now: string): Envelope {
  return {
    specversion: '1.0',
    id: newId('event'),
    source: `/circles/${circle}/matching`,
    type: typeOf(name),
    time: now,
    subject: event.subject,
    dataschema: schemaUrn(name),
    datacontenttype: 'application/json',
    circle,
    audience: [...(audience ?? [])],
    sequence: event.sequence,
    correlationid: 'test',
    causationid: 'test',
    data: event.data as Record<string, unknown>,
  };
}
