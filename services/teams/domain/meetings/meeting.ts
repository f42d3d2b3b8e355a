import {
  addDays,
  addTo,
  type ClockText,
  type DateText,
  dateOf,
  derivedId,
  type Id,
  type InstantText,
  instantAt,
  isBefore,
  minutesOf,
  type PersonId,
  type TimeWindow,
} from '@kith/kernel';
import type { GroupId } from '../group.ts';

/** Whether someone comes. */
export const attendances = ['COMING', 'MAYBE', 'NOT_COMING'] as const;
export type Attendance = (typeof attendances)[number];

/** `OPEN`: to come, or not closed yet · `CLOSED`: held, its minutes stand · `CANCELLED` */
export type MeetingState = 'OPEN' | 'CLOSED' | 'CANCELLED';

/** Something someone says, with author and time. */
export interface Said {
  readonly words: string;
  readonly by: PersonId;
  readonly at: InstantText;
}

/** Something to talk about. */
export interface AgendaItem extends Said {
  readonly itemId: Id<'entry'>;
}

/** What is known of a meeting once it is over. None of it changes. */
export interface Held {
  readonly at: InstantText;
  readonly by: PersonId;
  readonly attended: readonly PersonId[];
  /** How long it took. */
  readonly lengthMinutes: number;
  readonly minutes: string;
  /** The actions there were to look at, and which of them were done. */
  readonly actions: readonly Action[];
}

/** What someone agreed to do. It stays with the group until it is done and the next meeting has seen it. */
export interface Action {
  readonly id: Id<'action'>;
  readonly groupId: GroupId;
  readonly what: string;
  readonly personId: PersonId;
  readonly dueOn?: DateText;
  readonly at: InstantText;
  readonly doneAt?: InstantText;
}

/** A meeting of a group (T23). */
export interface Meeting {
  readonly id: Id<'meeting'>;
  readonly groupId: GroupId;
  readonly window: TimeWindow;
  readonly place: string;
  /** Of a weekly meeting: the time on the wall at which it always begins, whatever the clocks do. */
  readonly weeklyAt?: ClockText;
  readonly by: PersonId;
  readonly calledAt: InstantText;
  readonly answers: readonly {
    readonly personId: PersonId;
    readonly answer: Attendance;
    readonly at: InstantText;
  }[];
  readonly agenda: readonly AgendaItem[];
  readonly held?: Held;
  readonly cancelledAt?: InstantText;
  /** The next of a weekly meeting, once there is one. */
  readonly followedBy?: Id<'meeting'>;
  readonly corrections: readonly Said[];
  /** What the circle may read. */
  readonly published?: Said;
}

/** How a meeting stands. */
export function stateOf({ held, cancelledAt }: Meeting): MeetingState {
  if (held) return 'CLOSED';
  return cancelledAt ? 'CANCELLED' : 'OPEN';
}

/** A meeting that nobody has answered yet. */
export function called(
  about: Pick<Meeting, 'id' | 'groupId' | 'place' | 'weeklyAt' | 'by' | 'calledAt'>,
  startsAt: InstantText,
  lengthMinutes: number,
): Meeting {
  const window = { from: startsAt, to: addTo(startsAt, { minutes: lengthMinutes }) };
  return { ...about, window, answers: [], agenda: [], corrections: [] };
}

/**
 * The next of a weekly meeting: the same time on the wall, a whole number of weeks later, not begun yet. Whoever works
 * it out again gets the same id. Nothing for a meeting that is not weekly, or that has its next one already.
 */
export function followingOf(meeting: Meeting, now: InstantText): Meeting | undefined {
  const { id, groupId, place, by, window, weeklyAt, followedBy } = meeting;
  if (!weeklyAt || followedBy) return undefined;
  let day = addDays(dateOf(window.from), 7);
  while (!isBefore(now, instantAt(day, weeklyAt))) day = addDays(day, 7);
  const about = { id: derivedId('meeting', id, day), groupId, place, by, weeklyAt, calledAt: now };
  return called(about, instantAt(day, weeklyAt), minutesOf(window));
}

/** The next meeting of a group: the earliest that is not over and not closed. */
export function nextOf<M extends Meeting>(open: readonly M[], now: InstantText): M | undefined {
  return open
    .filter(({ window }) => isBefore(now, window.to))
    .sort((a, b) => Date.parse(a.window.from) - Date.parse(b.window.from))[0];
}
