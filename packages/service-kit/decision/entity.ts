import type { Item, Key } from '../table/item.ts';
import type { ListQuery } from '../table/list-query.ts';
import type { Page, Table, WholeList } from '../table/table.ts';

/** A domain value as it is stored. */
export interface Stored<T> extends Item {
  readonly value: T;
}

/** One kind of thing the table keeps: where it is found, and in which list. */
export interface Entity<T, Ref extends readonly string[]> {
  keyOf(...ref: Ref): Key;
  /** The keys and attributes of the item that keeps the value. */
  place(value: T): Omit<Item, 'version'>;
}

/** A list of items in which only the ids of other things stand. */
export interface Pointer {
  readonly id: string;
}

/** Describes a kind of thing: its key, and what else its item says of it. */
export function entity<T, Ref extends readonly string[]>(
  keyOf: (...ref: Ref) => Key,
  refOf: (value: T) => Ref,
  more: (value: T) => Omit<Partial<Item>, 'pk' | 'sk' | 'version'> = () => ({}),
): Entity<T, Ref> {
  return { keyOf, place: (value) => ({ ...keyOf(...refOf(value)), ...more(value) }) };
}

/** The value an item keeps. Before items were sealed, those that are read by the thousand kept it as text. */
export function keptIn<T>({ value }: Pick<Stored<T>, 'value'>): T {
  return typeof value === 'string' ? fromText(value) : value;
}

/** It is JSON with the other quotes. */
function fromText<T>(text: string): T {
  return JSON.parse(text.replaceAll("'", '"'));
}

/** The key of an item. */
export const key = (pk: string, sk: string): Key => ({ pk, sk });

/** Which part of a list is asked for. */
export type PageQuery = Pick<ListQuery, 'limit' | 'after'>;

/** One value, read consistently. */
export async function find<T, Ref extends readonly string[]>(
  table: Table,
  kind: Entity<T, Ref>,
  ...ref: Ref
): Promise<T | undefined> {
  const stored = await table.get<Stored<T>>(kind.keyOf(...ref));
  return stored && keptIn(stored);
}

/** Several values of a kind by their only id, read consistently; nothing for an id that names none. */
export async function findAll<T>(
  table: Table,
  kind: Entity<T, [string]>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, T>> {
  const found = await table.getAll<Stored<T>>(ids.map((id) => kind.keyOf(id)));
  return new Map(ids.flatMap((id, index) => (found[index] ? [[id, keptIn(found[index])] as const] : [])));
}

/** A page of a list. */
export async function pageOf<T>(table: Table, query: ListQuery): Promise<Page<Stored<T>>> {
  const page = await table.list<Stored<T>>(query);
  return { ...page, items: page.items.map((item) => ({ ...item, value: keptIn(item) })) };
}

/** A list that is read by the page, to its end. For whoever asks for everything, which is seldom. */
export async function everyPage<T extends Item>(read: (page: PageQuery) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  let after: string | undefined;
  do {
    const page = await read({ limit: 100, after });
    found.push(...page.items);
    const last = page.items.at(-1);
    after = page.hasMore && last ? page.cursorOf(last) : undefined;
  } while (after);
  return found;
}

/** A whole list. */
export async function allOf<T>(table: Table, query: WholeList): Promise<T[]> {
  return (await table.all<Stored<T>>(query)).map(keptIn);
}
