import { type InstantText, newId, type PersonId } from '@kith/kernel';
import {
  epochSeconds,
  type Item,
  type Key,
  type Page,
  type PageAsked,
  type Table,
  type Write,
} from '@kith/service-kit';
import type { GroupId } from '../domain/group.ts';
import { type News, type Notice, noticeTo } from '../domain/notice.ts';
import type { Channel } from '../domain/person.ts';
import { type Kept, next } from './kept.ts';

export type KeptNotice = Kept<Notice>;

/** Whoever looks for what they were told looks within the year. */
const KEPT_SECONDS = 366 * 24 * 3600;

/** The partition of what a person was told. */
export const noticesPk = (personId: PersonId): string => `NOTICES#${personId}`;
const toPassOnPk = (groupId: GroupId): string => `PASSON#${groupId}`;
const noticeKey = ({ personId, noticeId }: Pick<Notice, 'personId' | 'noticeId'>): Key => ({
  pk: noticesPk(personId),
  sk: noticeId,
});

/** What is read of notices. */
export function noticesOn(table: Table) {
  /** What a person was told, newest first. */
  const noticesOf = (personId: PersonId, page: PageAsked): Promise<Page<KeptNotice>> =>
    table.list({ pk: noticesPk(personId), descending: true, ...page });

  /** What someone of the group has yet to pass on. From the index: a moment behind. */
  const toPassOn = (groupId: GroupId, page: PageAsked): Promise<Page<KeptNotice>> =>
    table.list({ index: 'gsi1', pk: toPassOnPk(groupId), ...page });

  const noticeOf = (notice: Pick<Notice, 'personId' | 'noticeId'>) =>
    table.get<KeptNotice>(noticeKey(notice));

  return { noticesOf, toPassOn, noticeOf };
}

/** The writes by which people are told something, each by the channel they use. */
export function tell(
  people: readonly { readonly personId: PersonId; readonly channel?: Channel }[],
  news: News,
  now: InstantText,
): Write[] {
  return people.map((person) => keep(undefined, noticeTo(person, news, newId('notice'), now)));
}

/** The write of one notice. Until it has reached its person it is also listed for those who pass it on. */
export function keep(before: KeptNotice | undefined, notice: Notice): Write {
  const { groupId, noticeId, at, reached } = notice;
  const listed = reached ? {} : { gsi1pk: toPassOnPk(groupId), gsi1sk: noticeId };
  const { gsi1pk: _, gsi1sk: __, ...content } = notice as Notice & Partial<Item>;
  const expiresAt = epochSeconds(at) + KEPT_SECONDS;
  return {
    put: { ...content, ...noticeKey(notice), ...listed, expiresAt, version: next(before) } as Item,
  };
}
