import type { InstantText } from '@kith/kernel';
import type { Item, Key, ListQuery, Page, Table } from '@kith/service-kit';

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

export const key = (pk: string, sk: string): Key => ({ pk, sk });
/** How things at a time sort: by when they begin. */
export const inOrder = ({ window, id }: { window: { from: InstantText }; id: string }) =>
  `${window.from}#${id}`;

/** Long enough for any late message about it to still find it. */
const DAYS_KEPT = 60;
/** When an item may go, as the table's time to live wants it. */
export const daysAfter = (instant: InstantText) =>
  Math.floor(Date.parse(instant) / 1000) + DAYS_KEPT * 24 * 3600;

/** Which part of a list is asked for. */
export type PageQuery = Pick<ListQuery, 'limit' | 'after'>;

/** One value, read consistently. */
export async function find<T, Ref extends readonly string[]>(
  table: Table,
  kind: Entity<T, Ref>,
  ...ref: Ref
): Promise<T | undefined> {
  return (await table.get<Stored<T>>(kind.keyOf(...ref)))?.value;
}

/** A page of a list. */
export function pageOf<T>(table: Table, query: ListQuery): Promise<Page<Stored<T>>> {
  return table.list<Stored<T>>(query);
}

/** A whole list. */
export async function allOf<T>(table: Table, query: Omit<ListQuery, 'limit' | 'after'>): Promise<T[]> {
  return (await table.all<Stored<T>>(query)).map(({ value }) => value);
}
