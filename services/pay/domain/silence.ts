import { addDays, type DateText, dateOf, type InstantText } from '@kith/kernel';
import { patienceOn } from './rules/silence.ts';
import { isBooked, type Reminder, stateOf, type VisitRecord } from './visit.ts';

/**
 * What is known of a visit, with whom to ask next while its team has not answered (P9). Each new word of the worker
 * begins the wait anew; an answer, or a cancellation, ends it.
 */
export function chased(before: VisitRecord | undefined, after: VisitRecord, now: InstantText): VisitRecord {
  const waits = isBooked(after) && after.booking.teamId !== undefined && stateOf(after) === 'LOGGED';
  const { reminder, ...rest } = after;
  if (!waits) return reminder ? rest : after;
  const isNews = before?.logged?.revision !== after.logged?.revision;
  return reminder && !isNews ? after : { ...rest, reminder: firstReminder(dateOf(now)) };
}

function firstReminder(said: DateText): Reminder {
  return { asks: 'OWNER', dueOn: addDays(said, patienceOn(said).ownerAfterDays) };
}

/** Whether someone is to be reminded of a visit by a day. */
export function isDue({ reminder }: VisitRecord, today: DateText): boolean {
  return reminder?.dueOn !== undefined && reminder.dueOn <= today;
}

/** Who is asked after this reminder: others after the owner, then nobody. */
export function nextReminder({ asks }: Reminder, today: DateText): Reminder {
  if (asks !== 'OWNER') return { asks: 'NOBODY' };
  return { asks: 'HAT', dueOn: addDays(today, patienceOn(today).hatAfterDays) };
}
