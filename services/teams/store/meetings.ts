import type { DateText, Id } from '@kith/kernel';
import type { Item, Key, Page, PageAsked, Table, Write } from '@kith/service-kit';
import type { GroupId } from '../domain/group.ts';
import type { Meeting } from '../domain/meetings/meeting.ts';
import type { Front } from './front.ts';
import { groupPk, type Kept, next } from './kept.ts';

/** Minutes that a group has yet to make fit for the circle, newest first. */
export interface Unchecked {
  readonly meetings: readonly { readonly meetingId: Id<'meeting'>; readonly on: DateText }[];
}

/** Minutes that the circle may read. */
export interface PublicMinutes {
  readonly meetingId: Id<'meeting'>;
  readonly groupId: GroupId;
  readonly on: DateText;
  readonly text: string;
}

const UNCHECKED = 'UNCHECKED';
const PUBLIC = 'MINUTES';
/** Whoever has not looked at minutes after as many meetings is not reminded of them any more. */
const REMEMBERED = 12;

const uncheckedKey = (groupId: GroupId): Key => ({ pk: groupPk(groupId), sk: UNCHECKED });
const publicKey = ({ on, meetingId }: Pick<PublicMinutes, 'on' | 'meetingId'>): Key => ({
  pk: PUBLIC,
  sk: `${on}#${meetingId}`,
});

/** Of an opened group: minutes that nobody has made fit for the circle yet. */
export function uncheckedIn(front: Front): Kept<Unchecked> | undefined {
  return front.items<Unchecked>(UNCHECKED)[0];
}

/** What is read of minutes; all of it consistent. */
export function meetingsOn(table: Table) {
  /** What groups made public, newest first. */
  const publicMinutes = (page: PageAsked): Promise<Page<Kept<PublicMinutes>>> =>
    table.list({ pk: PUBLIC, descending: true, ...page });
  const publicMinutesOf = (which: Pick<PublicMinutes, 'on' | 'meetingId'>) =>
    table.get<Kept<PublicMinutes>>(publicKey(which));
  return { publicMinutes, publicMinutesOf };
}

/** The write that has a group look at the minutes of a meeting. */
export function uncheckedWrite(
  before: Kept<Unchecked> | undefined,
  groupId: GroupId,
  meeting: Unchecked['meetings'][number],
): Write {
  const meetings = [meeting, ...(before?.meetings ?? [])].slice(0, REMEMBERED);
  return { put: { ...uncheckedKey(groupId), meetings, version: next(before) } as Item };
}

/** The writes by which minutes wait no longer. */
export function checkedWrites(
  before: Kept<Unchecked> | undefined,
  { id, groupId }: Pick<Meeting, 'id' | 'groupId'>,
): Write[] {
  const meetings = before?.meetings.filter(({ meetingId }) => meetingId !== id);
  if (!before || !meetings || meetings.length === before.meetings.length) return [];
  return [{ put: { ...uncheckedKey(groupId), meetings, version: next(before) } as Item }];
}

/** The write of what the circle may read; what was made public of the same meeting before is replaced. */
export function publicMinutesWrite(before: Kept<PublicMinutes> | undefined, minutes: PublicMinutes): Write {
  return { put: { ...minutes, ...publicKey(minutes), version: next(before) } as Item };
}
