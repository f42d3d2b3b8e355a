import type { Id, IdKind } from '@kith/kernel';
import type { Item, Key, Page, PageAsked, Table, Write } from '@kith/service-kit';
import { CIRCLE, type GroupId } from '../domain/group.ts';
import { groupPk, type Kept, next } from './kept.ts';

/**
 * Something a group has to deal with and then is done with: a proposal, a selection, a meeting, a request. While it is
 * open it lies with its group, so that opening a team reads it along; once done it moves among what is past.
 */
export interface Matter {
  /** A prefixed ULID; the prefix says what it is. */
  readonly id: Id;
  readonly groupId: GroupId;
}

/** A matter as it was read. Its revision goes on rising when it moves among what is past: for events' sequence. */
export type KeptMatter<T extends Matter> = Kept<T> & { readonly revision: number };

export type Pointer = Kept<{ readonly groupId: GroupId }>;

/** Sort keys of open matters begin with this. */
export const OPEN = 'OPEN#';
const openKey = ({ groupId, id }: Matter): Key => ({ pk: groupPk(groupId), sk: OPEN + id });
/** The partition of what a group is done with. */
export const pastPk = (groupId: GroupId): string => `PAST#${groupId}`;
/** Where a matter lies once it is past. */
export const pastKey = ({ groupId, id }: Matter): Key => ({ pk: pastPk(groupId), sk: id });
const pointerKey = (id: string): Key => ({ pk: `MATTER#${id}`, sk: 'MATTER' });

/** What is read of matters; all of it consistent. */
export function mattersOn(table: Table) {
  /** A matter by its id, open or past. */
  async function matterOf<T extends Matter>(id: Id): Promise<KeptMatter<T> | undefined> {
    const found = await atPointer<T>(id);
    // It may have moved while both its places were looked at; it moves on only, so the second look finds it.
    return found.matter ?? (found.isNamed ? (await atPointer<T>(id)).matter : undefined);
  }

  /**
   * Looks at both places where a matter may lie, whether or not there is one: an id that was made up takes as long as
   * one that is nothing to whoever asks.
   */
  async function atPointer<T extends Matter>(id: Id) {
    const pointer = await table.get<Pointer>(pointerKey(id));
    const at = { groupId: pointer?.groupId ?? CIRCLE, id };
    const [open, past] = await Promise.all([
      table.get<KeptMatter<T>>(openKey(at)),
      table.get<KeptMatter<T>>(pastKey(at)),
    ]);
    return { isNamed: pointer !== undefined, matter: open ?? past };
  }

  /** Which group a matter lies with. */
  const pointerOf = (id: Id) => table.get<Pointer>(pointerKey(id));

  /** The open matters of one kind in a group, oldest first. */
  const openMatters = <T extends Matter>(groupId: GroupId, kind: IdKind) =>
    table.all<KeptMatter<T>>({ pk: groupPk(groupId), prefix: `${OPEN}${kind}_` });

  /** The past matters of one kind in a group, newest first, a page at a time. */
  const pastMatters = <T extends Matter>(
    groupId: GroupId,
    kind: IdKind,
    page: PageAsked,
  ): Promise<Page<KeptMatter<T>>> =>
    table.list({ pk: pastPk(groupId), prefix: `${kind}_`, descending: true, ...page });

  return { matterOf, pointerOf, openMatters, pastMatters };
}

/** The writes that keep a matter: at its beginning, at each change, and when it moves among what is past. */
export function matterWrites<T extends Matter>(
  before: KeptMatter<T> | undefined,
  after: T,
  isOpen: boolean,
): Write[] {
  const revision = revisionAfter(before);
  const { pk: _, sk: __, version: ___, ...content } = after as T & Partial<Item>;
  const kept = (key: Key, version: number): Write => ({
    put: { ...content, ...key, revision, version } as Item,
  });
  if (!before) {
    const pointer: Item = { ...pointerKey(after.id), groupId: after.groupId, version: 1 } as Item;
    return [{ put: pointer }, kept(isOpen ? openKey(after) : pastKey(after), 1)];
  }
  const wasOpen = before.sk.startsWith(OPEN);
  if (wasOpen === isOpen) return [kept({ pk: before.pk, sk: before.sk }, next(before))];
  const moved = kept(isOpen ? openKey(after) : pastKey(after), 1);
  return [{ remove: before, version: before.version }, moved];
}

/** The writes by which an open matter goes over to another group, which then deals with it. */
export function handedOver<T extends Matter>(before: KeptMatter<T>, after: T, pointer: Pointer): Write[] {
  const { pk: _, sk: __, version: ___, ...content } = after as T & Partial<Item>;
  const revision = revisionAfter(before);
  return [
    { remove: before, version: before.version },
    { put: { ...content, ...openKey(after), revision, version: 1 } as Item },
    { put: { ...pointer, groupId: after.groupId, version: next(pointer) } as Item },
  ];
}

/** The revision a matter has once this change is written: the sequence of the event that tells of it. */
export function revisionAfter(before: { readonly revision: number } | undefined): number {
  return (before?.revision ?? 0) + 1;
}
