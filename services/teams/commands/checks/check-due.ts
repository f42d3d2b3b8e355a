import { dateOf, type InstantText } from '@kith/kernel';
import type { Table, Write } from '@kith/service-kit';
import { agreesToChecks, nextCheckOn } from '../../domain/checks/check.ts';
import { CIRCLE } from '../../domain/group.ts';
import type { Person } from '../../domain/person.ts';
import { dueOn } from '../../store/due.ts';
import { storeOn } from '../../store/members.ts';
import { tell } from '../../store/notices.ts';
import type { WhenDue } from '../due.ts';

/** What the daily look at due things calls a check to be looked at again. */
export const CHECK_DUE = 'CHECK';

/** Has someone told when their check is looked at again (C8); of a day that has passed, nothing. */
export async function nextCheckDue(
  { personId, check }: Person,
  table: Table,
  now: InstantText,
): Promise<Write[]> {
  const day = check && nextCheckOn(check);
  if (!day || day <= dateOf(now)) return [];
  return dueOn(table).remember({ day, what: CHECK_DUE, ref: personId });
}

/** Tells whose check it is, unless it was looked at meanwhile or they took their consent back. */
export const tellCheckDue: WhenDue = async ({ table, now }, { ref: personId, day }) => {
  const person = await storeOn(table).personOf(personId);
  const isDue = person?.check && nextCheckOn(person.check) === day && agreesToChecks(person);
  if (!isDue) return { writes: [], events: [] };
  const words =
    'Your criminal-record check is due to be looked at again. The vetting lead of your circle will, as you agreed.';
  const news = { groupId: CIRCLE, kind: 'CHECK_DUE', about: personId, words } as const;
  return { writes: tell([person], news, now), events: [] };
};
