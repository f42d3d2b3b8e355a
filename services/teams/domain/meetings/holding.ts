import {
  type InstantText,
  isBefore,
  minutesOf,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import type { Action, AgendaItem, Attendance, Held, Meeting, Said } from './meeting.ts';

/** The most that fits on an agenda. */
const LONGEST_AGENDA = 50;

/** Someone says whether they come. Refusals: `WRONG_STATE` once it is closed or called off. */
export function answeredBy(
  meeting: Meeting,
  personId: PersonId,
  answer: Attendance,
  at: InstantText,
): Result<Meeting> {
  const said = meeting.answers.find((one) => one.personId === personId);
  if (said?.answer === answer) return ok(meeting);
  if (isOver(meeting)) return refused(refusal('WRONG_STATE'));
  const others = meeting.answers.filter((one) => one !== said);
  return ok({ ...meeting, answers: [...others, { personId, answer, at }] });
}

/** Someone puts something on the agenda. Refusals: `WRONG_STATE` once it is closed or called off, or the agenda is full. */
export function putOnAgenda(meeting: Meeting, item: AgendaItem): Result<Meeting> {
  const earlier = meeting.agenda.find(({ itemId }) => itemId === item.itemId);
  if (earlier) return earlier.words === item.words ? ok(meeting) : refused(refusal('ID_TAKEN'));
  if (isOver(meeting) || meeting.agenda.length >= LONGEST_AGENDA) return refused(refusal('WRONG_STATE'));
  return ok({ ...meeting, agenda: [...meeting.agenda, item] });
}

/** What whoever closes a meeting says of it. */
export type Account = Pick<Held, 'attended' | 'minutes'> & { readonly lengthMinutes?: number | undefined };

/**
 * The meeting was held: who was there, and its minutes, which never change again (T23).
 * Refusals: `MEETING_CLOSED` if it was closed with another account; `WRONG_STATE` before it begins, or called off;
 * `BAD_INPUT` for someone who is not of the group.
 */
export function heldWith(
  meeting: Meeting,
  { attended, minutes, lengthMinutes = minutesOf(meeting.window) }: Account,
  group: readonly PersonId[],
  actions: readonly Action[],
  by: PersonId,
  at: InstantText,
): Result<Meeting> {
  const there = [...new Set(attended)].sort();
  const { held } = meeting;
  if (held) {
    const isSame =
      held.minutes === minutes &&
      held.lengthMinutes === lengthMinutes &&
      JSON.stringify(held.attended) === JSON.stringify(there);
    return isSame ? ok(meeting) : refused(refusal('MEETING_CLOSED'));
  }
  if (meeting.cancelledAt || isBefore(at, meeting.window.from)) return refused(refusal('WRONG_STATE'));
  if (there.some((personId) => !group.includes(personId))) {
    const problem = 'only people of the group';
    const fields = [{ field: 'attended', problem }];
    return refused(refusal('BAD_INPUT', { what: `Those who attended are ${problem}.`, fields }));
  }
  return ok({ ...meeting, held: { at, by, attended: there, lengthMinutes, minutes, actions } });
}

/** A meeting called off. Refusals: `WRONG_STATE` once it is closed. */
export function calledOff(meeting: Meeting, at: InstantText): Result<Meeting> {
  if (meeting.cancelledAt) return ok(meeting);
  return meeting.held ? refused(refusal('WRONG_STATE')) : ok({ ...meeting, cancelledAt: at });
}

/** A correction, appended: the minutes stay as they are (T23). Refusals: `WRONG_STATE` before it is closed. */
export function corrected(meeting: Meeting, correction: Said): Result<Meeting> {
  if (!meeting.held) return refused(refusal('WRONG_STATE'));
  const last = meeting.corrections.at(-1);
  if (last?.words === correction.words && last.by === correction.by) return ok(meeting);
  return ok({ ...meeting, corrections: [...meeting.corrections, correction] });
}

function isOver({ held, cancelledAt }: Meeting): boolean {
  return held !== undefined || cancelledAt !== undefined;
}
