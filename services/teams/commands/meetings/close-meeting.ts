import { dateOf, type Id, isBefore, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, event, type NewEvent, nothingToChange, type Write } from '@kith/service-kit';
import type { Attended } from '../../domain/cpd/record.ts';
import { isTeam } from '../../domain/group.ts';
import { type Account, heldWith } from '../../domain/meetings/holding.ts';
import { type Action, followingOf, type Held, type Meeting } from '../../domain/meetings/meeting.ts';
import { paidAt } from '../../domain/meetings/paid-time.ts';
import { statusAt } from '../../domain/membership.ts';
import { type Front, frontOf } from '../../store/front.ts';
import { type KeptMatter, mattersOn, matterWrites, revisionAfter } from '../../store/matters.ts';
import { uncheckedIn, uncheckedWrite } from '../../store/meetings.ts';
import { attendanceWrites } from '../reviews/attendance.ts';
import { beginFollowing } from './begin-meeting.ts';

/** A transaction has room for as many; what is left over goes at the next meeting. */
const MOST_DONE = 20;

/**
 * Closes a meeting with its minutes and who was there (T23). Time of those paid for meetings is proposed to the ledger;
 * professionals who were there have it in their own record; actions that are done have been seen, the others go on; a weekly meeting has its next one. Throws `NOT_FOUND`, and what
 * {@link heldWith} refuses.
 */
export function closeMeeting(
  context: CommandContext,
  id: Id<'meeting'>,
  by: PersonId,
  account: Account,
): Promise<Meeting> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const found = await mattersOn(table).matterOf<Meeting>(id);
    if (!found) throw kithError('NOT_FOUND');
    const front = await frontOf(table, found.groupId);
    const group = front.places.filter((place) => statusAt(place, now) === 'ACTIVE');
    const people = group.map(({ personId }) => personId);
    const actions = front.open<Action>('action').filter(({ at }) => isBefore(at, found.window.from));
    const after = unwrap(heldWith(found, account, people, actions.map(bare), by, now));
    if (after === found || !after.held) return nothingToChange<Meeting>(found);
    const next = followingOf(found, now);
    const begun = await beginFollowing(context, next);
    const kept: Meeting = next ? { ...after, followedBy: next.id } : after;
    const on = dateOf(found.window.from);
    return {
      value: kept,
      writes: [
        ...matterWrites(found, kept, false),
        ...putAway(actions),
        uncheckedWrite(uncheckedIn(front), found.groupId, { meetingId: id, on }),
        ...(await attendanceWrites(table, group, after.held.attended, attendedAt(found, after.held), now)),
        ...begun.writes,
      ],
      events: [...told(found, after.held, front, context), ...begun.events],
    };
  });
}

/** What a professional's own record says of having been there (T16). */
function attendedAt({ id, window }: Meeting, { lengthMinutes }: Held): Attended {
  return { about: id, what: 'Meeting of a team', on: dateOf(window.from), minutes: lengthMinutes };
}

/** An action as the meeting saw it, without where it lies. */
function bare({ id, groupId, what, personId, at, dueOn, doneAt }: Action): Action {
  return { id, groupId, what, personId, at, ...(dueOn && { dueOn }), ...(doneAt && { doneAt }) };
}

function putAway(actions: readonly KeptMatter<Action>[]): Write[] {
  const done = actions.filter(({ doneAt }) => doneAt !== undefined).slice(0, MOST_DONE);
  return done.flatMap((action) => matterWrites(action, action, false));
}

function told(
  meeting: KeptMatter<Meeting>,
  held: Held,
  { places }: Front,
  { now }: CommandContext,
): NewEvent[] {
  const { id: meetingId, groupId } = meeting;
  const on = dateOf(meeting.window.from);
  const minutes = held.lengthMinutes;
  const wasHeld = event({
    name: 'MeetingHeld',
    subject: meetingId,
    sequence: revisionAfter(meeting),
    data: { meetingId, groupId, on, minutes, attending: held.attended.length },
  });
  if (!isTeam(groupId)) return [wasHeld];
  const paid = paidAt(held, places, now).map((personId) =>
    event({
      name: 'PaidTimeProposed',
      subject: `${meetingId}#${personId}`,
      sequence: 1,
      data: { proposalRef: meetingId, teamId: groupId, personId, kind: 'MEETING', minutes, on },
    }),
  );
  return [wasHeld, ...paid];
}
