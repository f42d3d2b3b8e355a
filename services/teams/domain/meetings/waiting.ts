import {
  addDays,
  type DateText,
  dateOf,
  type Id,
  type InstantText,
  instantAt,
  isBefore,
  type PersonId,
} from '@kith/kernel';
import type { GroupId } from '../group.ts';
import type { Waiting } from '../waiting.ts';
import type { Action, Meeting } from './meeting.ts';

/** Actions are brought up as many days before they are due. */
const DAYS_BEFORE = 7;

/** Meetings somebody has not answered yet. */
export function waitingInMeetings(
  meetings: readonly Meeting[],
  personId: PersonId,
  now: InstantText,
): Waiting[] {
  return meetings
    .filter(
      ({ window, answers }) => isBefore(now, window.from) && !answers.some((a) => a.personId === personId),
    )
    .map(({ id, groupId, window, calledAt }) => ({
      kind: 'MEETING_TO_ANSWER',
      groupId,
      about: id,
      words: 'Are you coming to the meeting?',
      since: calledAt,
      until: window.from,
    }));
}

/** What somebody agreed to do and has not done yet, once it is near its day, or if it has none. */
export function waitingInActions(
  actions: readonly Action[],
  personId: PersonId,
  now: InstantText,
): Waiting[] {
  const horizon = addDays(dateOf(now), DAYS_BEFORE);
  return actions
    .filter(
      (action) => action.personId === personId && !action.doneAt && (action.dueOn ?? horizon) <= horizon,
    )
    .map(({ id, groupId, what, at }) => ({ kind: 'ACTION_DUE', groupId, about: id, words: what, since: at }));
}

/** Minutes that somebody whose hat it is has yet to make fit for the circle. */
export function waitingInMinutes(
  groupId: GroupId,
  unchecked: readonly { readonly meetingId: Id<'meeting'>; readonly on: DateText }[],
): Waiting[] {
  return unchecked.map(({ meetingId, on }) => ({
    kind: 'MINUTES_TO_CHECK',
    groupId,
    about: meetingId,
    words: `The minutes of ${on} may be shared once nothing in them says who anyone is.`,
    since: instantAt(on, '00:00'),
  }));
}
