import type { EventData, EventName } from '@kith/contracts';
import type { CommandContext } from '../graphql/context.ts';
import { type Change, event, type NewEvent } from '../table/change.ts';
import type { Item, Key, Write } from '../table/item.ts';
import { type Entity, keptIn, type Stored } from './entity.ts';

/** One decision at work: what it loaded, what it changes, what it says. All is committed together, or nothing. */
export interface Work {
  readonly context: CommandContext;
  /** The value as this decision sees it: as stored, or as it put it itself. */
  get<T, Ref extends readonly string[]>(kind: Entity<T, Ref>, ...ref: Ref): Promise<T | undefined>;
  /** Stores a value that was loaded before, or is new. */
  put<T, Ref extends readonly string[]>(kind: Entity<T, Ref>, value: T): void;
  /** The version a value that was loaded before, or is new, gets by this decision. */
  versionOf<T, Ref extends readonly string[]>(kind: Entity<T, Ref>, ...ref: Ref): number;
  /** The decision rests on this staying as it was loaded, though it does not change it. */
  hold<T, Ref extends readonly string[]>(kind: Entity<T, Ref>, ...ref: Ref): void;
  /** Writes what is kept in another shape than values, with the conditions it says itself. */
  write(writes: readonly Write[]): void;
  /** Says something: to this circle, or to those named. */
  say<N extends EventName>(name: N, about: Subject, data: EventData<N>): void;
}

/** What an event is about, and for whom. */
interface Subject {
  readonly subject: string;
  /** The version of the item it comes from: rises with every word about the subject. */
  readonly sequence: number;
  readonly to?: readonly string[];
}

interface Loaded {
  readonly key: Key;
  readonly version: number;
  readonly value: unknown;
  readonly place?: Omit<Item, 'version'>;
  readonly held?: true;
}

/** Decides on what is there now and commits it; decides again when someone changed it meanwhile. */
export function change<T>(context: CommandContext, decide: (work: Work) => Promise<T>): Promise<T> {
  return context.table.change(context.cause, context.now, () => decided(context, decide));
}

/** The same for a consumer, whose change the kit commits. */
export async function decided<T>(
  context: CommandContext,
  decide: (work: Work) => Promise<T>,
): Promise<Change<T>> {
  const loaded = new Map<string, Loaded>();
  const events: NewEvent[] = [];
  const others: Write[] = [];
  const nameOf = ({ pk, sk }: { pk: string; sk: string }) => `${pk} ${sk}`;

  const work: Work = {
    context,
    async get<T, Ref extends readonly string[]>(kind: Entity<T, Ref>, ...ref: Ref) {
      const key = kind.keyOf(...ref);
      const known = loaded.get(nameOf(key));
      if (known) return known.value as T | undefined;
      const stored = await context.table.get<Stored<T>>(key);
      const value = stored && keptIn(stored);
      loaded.set(nameOf(key), { key, version: stored?.version ?? 0, value });
      return value;
    },
    put(kind, value) {
      const place = kind.place(value);
      const version = loaded.get(nameOf(place))?.version ?? 0;
      loaded.set(nameOf(place), { key: place, version, value, place });
    },
    versionOf(kind, ...ref) {
      return (loaded.get(nameOf(kind.keyOf(...ref)))?.version ?? 0) + 1;
    },
    hold(kind, ...ref) {
      const name = nameOf(kind.keyOf(...ref));
      const known = loaded.get(name);
      if (known) loaded.set(name, { ...known, held: true });
    },
    write(writes) {
      others.push(...writes);
    },
    say(name, { to, ...about }, data) {
      events.push(event({ name, ...about, ...(to && { audience: to }), data }));
    },
  };
  const value = await decide(work);
  return { value, writes: [...writesOf(loaded), ...others], events };
}

function writesOf(loaded: ReadonlyMap<string, Loaded>): Write[] {
  return [...loaded.values()].flatMap(({ key, version, value, place, held }): Write[] => {
    if (place) return [{ put: { ...place, version: version + 1, value } as Stored<unknown> }];
    return held ? [{ unchanged: key, version }] : [];
  });
}
