import { addDays, dateOf, type Id } from '@kith/kernel';
import { isOpen, type PackageRequest } from '../../domain/requests/package-request.ts';
import { answersRequests } from '../../domain/requests/waiting.ts';
import { reminderWords } from '../../domain/requests/words.ts';
import { remindersOn } from '../../domain/rules/request-reminders.ts';
import { dueOn } from '../../store/due.ts';
import { mattersOn } from '../../store/matters.ts';
import { storeOn } from '../../store/members.ts';
import { tell } from '../../store/notices.ts';
import type { WhenDue } from '../due.ts';
import { REQUEST_DUE } from './request-moved.ts';

const nothing = { writes: [], events: [] };

/**
 * Reminds the professionals who may answer, and the owner, of a request that nobody said arrived, or that is undecided
 * (T16): in the same neutral words for both. An undecided request comes up again after as many days.
 */
export const remindOfRequest: WhenDue = async ({ table, now }, { ref, day }) => {
  const request = await mattersOn(table).matterOf<PackageRequest>(ref as Id<'request'>);
  if (!request?.submitted || !isOpen(request)) return nothing;
  const sentOn = dateOf(request.submitted.at);
  const { unacknowledgedDays, undecidedDays } = remindersOn(sentOn);
  const isFirst = day === addDays(sentOn, unacknowledgedDays + 1);
  if (isFirst && request.acknowledged) return nothing;

  const { id, groupId } = request;
  const places = await storeOn(table).placesOf(groupId);
  const people = places.filter((place) => place.kind === 'OWNER' || answersRequests(place, now));
  const words = reminderWords(request, now);
  const again = { day: addDays(day, undecidedDays), what: REQUEST_DUE, ref };
  return {
    writes: [
      ...tell(people, { groupId, kind: 'REQUEST_WAITS', about: id, words }, now),
      ...(isFirst ? [] : await dueOn(table).remember(again)),
    ],
    events: [],
  };
};
