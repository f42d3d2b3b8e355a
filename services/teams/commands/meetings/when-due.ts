import { clockOf, dateOf, type Id, isBefore } from '@kith/kernel';
import { followingOf, type Meeting, stateOf } from '../../domain/meetings/meeting.ts';
import { statusAt } from '../../domain/membership.ts';
import { frontOf } from '../../store/front.ts';
import { mattersOn, matterWrites } from '../../store/matters.ts';
import { tell } from '../../store/notices.ts';
import type { WhenDue } from '../due.ts';
import { messagesTo } from '../message-people.ts';
import { beginFollowing } from './begin-meeting.ts';

const nothing = { writes: [], events: [] };

/** The day before a meeting, those who have not said that they stay away are reminded (T23). */
const remindBefore: WhenDue = async ({ table, now }, { ref }) => {
  const meeting = await mattersOn(table).matterOf<Meeting>(ref as Id<'meeting'>);
  if (!meeting || stateOf(meeting) !== 'OPEN' || !isBefore(now, meeting.window.from)) return nothing;
  const { groupId, window, answers } = meeting;
  const { places } = await frontOf(table, groupId);
  const away = answers.filter(({ answer }) => answer === 'NOT_COMING').map(({ personId }) => personId);
  const people = places.filter(
    (place) => statusAt(place, now) === 'ACTIVE' && !away.includes(place.personId),
  );
  const day = dateOf(window.from) === dateOf(now) ? 'today' : 'tomorrow';
  const words = `There is a meeting ${day} at ${clockOf(window.from)}.`;
  return {
    writes: tell(people, { groupId, kind: 'MEETING', about: meeting.id, words }, now),
    events: messagesTo(people, {
      groupId,
      kind: 'MEETING_SET',
      values: { ...window, about: meeting.id },
      notAfter: window.from,
    }),
  };
};

/** The day after a weekly meeting its next one stands, also when nobody has closed it. */
const goOn: WhenDue = async ({ table, now }, { ref }) => {
  const meeting = await mattersOn(table).matterOf<Meeting>(ref as Id<'meeting'>);
  const next = meeting && stateOf(meeting) === 'OPEN' && followingOf(meeting, now);
  if (!next) return nothing;
  const begun = await beginFollowing({ table }, next);
  const after: Meeting = { ...meeting, followedBy: next.id };
  return { writes: [...matterWrites(meeting, after, true), ...begun.writes], events: begun.events };
};

/** A meeting that nobody has closed in a month is taken for one that was not held: a group keeps what is current. */
const letGo: WhenDue = async ({ table, now }, { ref }) => {
  const meeting = await mattersOn(table).matterOf<Meeting>(ref as Id<'meeting'>);
  if (!meeting || stateOf(meeting) !== 'OPEN') return nothing;
  return { writes: matterWrites<Meeting>(meeting, { ...meeting, cancelledAt: now }, false), events: [] };
};

/** What meetings are looked at again for, by what is due. */
export const whenMeetingDue = {
  MEETING: remindBefore,
  MEETING_AFTER: goOn,
  MEETING_UNCLOSED: letGo,
} satisfies Record<string, WhenDue>;
