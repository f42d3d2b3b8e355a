import type { PersonId } from '@kith/kernel';
import type { Item, Table } from '@kith/service-kit';
import { type GroupId, isTeam } from '../domain/group.ts';
import { cpdPk } from './cpd.ts';
import { groupPk } from './kept.ts';
import { askedOfCoach, coachKey, learnedBy } from './learning.ts';
import { pastPk } from './matters.ts';
import { personPk, pointerKey } from './members.ts';
import { noticesPk } from './notices.ts';
import { documentPartitions, readBy } from './profile.ts';

/** Every partition that may hold something of a group. What lies elsewhere is a copy, or a sign to what is in here. */
function partitionsOf(groupId: GroupId): string[] {
  return [groupPk(groupId), pastPk(groupId), ...(isTeam(groupId) ? documentPartitions(groupId) : [])];
}

/** What is read for someone who asks for everything that is kept about them (C11). It reads much: it is asked seldom. */
export function keptAboutOn(table: Table) {
  const whole = async (partitions: readonly string[]) =>
    (await Promise.all(partitions.map((pk) => table.all<Item>({ pk })))).flat();

  /** What lies with the person themselves, and the signs to their memberships. */
  async function ofPerson(personId: PersonId, memberIds: readonly string[]): Promise<Item[]> {
    const theirs = [personPk(personId), noticesPk(personId), cpdPk(personId), ...learnedBy(personId)];
    const ofIndex = (pk: string) => table.all<Item>({ index: 'gsi1', pk });
    const [own, read, coached, coach, signs] = await Promise.all([
      whole(theirs),
      ofIndex(readBy(personId)),
      ofIndex(askedOfCoach(personId)),
      table.get<Item>(coachKey(personId)),
      Promise.all(memberIds.map((memberId) => table.get<Item>(pointerKey(memberId)))),
    ]);
    return [...own, ...read, ...coached, ...[coach, ...signs].filter((item) => item !== undefined)];
  }

  /** All that lies with a group, and what lies with its people because of it. */
  async function ofGroup(groupId: GroupId, people: readonly PersonId[]): Promise<Item[]> {
    const theirs = await whole(people.flatMap((personId) => [personPk(personId), noticesPk(personId)]));
    return [...(await whole(partitionsOf(groupId))), ...theirs.filter((item) => groupOf(item) === groupId)];
  }

  return { ofPerson, ofGroup };
}

/** What kind of thing an item is: its own partition's name, what it is called in it, or the kind of its id. */
export function whatIs({ pk, sk }: Item): string {
  const [partition = ''] = pk.split('#');
  if (['NOTICES', 'ACCESS', 'LEARNING', 'COACHES'].includes(partition)) return partition;
  if (sk === 'NEWEST') return 'DOCUMENT';
  const [, kind] = /^(?:OPEN#)?([a-z]+)_/.exec(sk) ?? [];
  return kind ? kind.toUpperCase() : (sk.split('#')[0] ?? sk);
}

/** Whether an item belongs to the documents of a team: what is written there is its owner's, whoever typed it in. */
export function isOfDocuments({ pk }: Item, groupIds: readonly GroupId[]): boolean {
  return groupIds.filter(isTeam).some((groupId) => documentPartitions(groupId).includes(pk));
}

/** The group an item is of, if it is of one. */
export function groupOf(item: Item): GroupId | undefined {
  const { groupId, teamId } = item as { readonly groupId?: GroupId; readonly teamId?: GroupId };
  return groupId ?? teamId;
}
