import { idOf, instant } from '@kith/contracts';
import { type Id, newId } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { attendances } from '../../domain/meetings/meeting.ts';
import { groupId, person, text } from '../decisions/inputs.ts';

/** What meetings take unless said. */
const USUAL_MINUTES = 30;
const LONGEST_MINUTES = 480;
/** Minutes are long, yet an item of the table has its bounds. */
const LONGEST_TEXT = 20_000;

export const meetingId = idOf('meeting').transform((id) => id as Id<'meeting'>);
const actionId = idOf('action').transform((id) => id as Id<'action'>);
const minutes = z.int().min(5).max(LONGEST_MINUTES);
const longText = z.string().trim().min(1, 'must not be empty').max(LONGEST_TEXT);
const yes = optional(z.boolean());

export const scheduleInput = z
  .object({
    id: optional(meetingId),
    groupId,
    startsAt: instant,
    lengthMinutes: optional(minutes),
    place: lineOfText(200),
    weekly: yes,
  })
  .transform(({ lengthMinutes, weekly, ...rest }) => ({
    ...rest,
    lengthMinutes: lengthMinutes ?? USUAL_MINUTES,
    isWeekly: weekly ?? false,
  }));
export const cancelInput = z.object({ meetingId, andFollowing: yes });
export const answerInput = z.object({ meetingId, answer: z.enum(attendances) });
export const agendaInput = z
  .object({
    id: optional(idOf('entry').transform((id) => id as Id<'entry'>)),
    meetingId,
    words: lineOfText(200),
  })
  .transform(({ id, ...rest }) => ({ ...rest, itemId: id ?? newId('entry') }));
export const closeInput = z.object({
  meetingId,
  attended: z.array(person).max(60),
  lengthMinutes: optional(minutes),
  minutes: longText,
});
export const correctInput = z.object({ meetingId, words: text });
export const checkInput = z.object({ meetingId, text: longText });
export const addActionInput = z.object({
  id: optional(actionId),
  groupId,
  what: lineOfText(200),
  personId: person,
  dueOn: optional(z.iso.date()),
});
export const completeActionInput = z
  .object({ actionId, done: yes })
  .transform(({ actionId: id, done }) => ({ actionId: id, isDone: done ?? true }));
export const paidMeetingsInput = z.object({
  memberId: idOf('member').transform((id) => id as Id<'member'>),
  paid: z.boolean(),
});
