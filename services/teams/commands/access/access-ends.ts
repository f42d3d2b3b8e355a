import { type DateText, dateOf, dayInWords, type InstantText } from '@kith/kernel';
import type { Table, Write } from '@kith/service-kit';
import { type Membership, statusAt } from '../../domain/membership.ts';
import { accessNoticeDays } from '../../domain/rules/professional-access.ts';
import { dueOn } from '../../store/due.ts';
import { storeOn } from '../../store/members.ts';
import { tell } from '../../store/notices.ts';
import type { WhenDue } from '../due.ts';

/** What the daily look at due things calls a professional's access that comes to its end. */
export const ACCESS_DUE = 'ACCESS';

/** Has both sides told before a professional's access ends (T15); of days that have passed, nothing. */
export async function accessNotices(
  { kind, endsAt, memberId }: Membership,
  table: Table,
  now: InstantText,
): Promise<Write[]> {
  if (kind !== 'PROFESSIONAL' || endsAt === undefined) return [];
  const days = accessNoticeDays(endsAt).filter((day) => day > dateOf(now));
  const due = days.map((day) => dueOn(table).remember({ day, what: ACCESS_DUE, ref: memberId }));
  return (await Promise.all(due)).flat();
}

/** Tells the owner and the professional when access ends, unless it was renewed or ended meanwhile. */
export const tellAccessEnds: WhenDue = async ({ table, now }, { ref, day }) => {
  const store = storeOn(table);
  const membership = await store.membershipOf(ref);
  if (!membership || !endsSoon(membership, day, now)) return { writes: [], events: [] };
  const { endsAt = now, teamId, memberId, personId } = membership;
  const places = await store.placesOf(teamId);
  const both = places.filter((place) => place.kind === 'OWNER' || place.personId === personId);
  const end = `The professional’s access to the team ends on ${dayInWords(endsAt)}.`;
  const words = `${end} It can be renewed if both sides wish.`;
  return {
    writes: tell(both, { groupId: teamId, kind: 'ACCESS_ENDS', about: memberId, words }, now),
    events: [],
  };
};

/** Whether they are in the team, and this is a day on which to say that it ends. */
function endsSoon(membership: Membership, day: DateText, now: InstantText): boolean {
  const { consents, endsAt } = membership;
  const isIn = consents.member === 'YES' && statusAt(membership, now) !== 'ENDED';
  return isIn && endsAt !== undefined && accessNoticeDays(endsAt).includes(day);
}
