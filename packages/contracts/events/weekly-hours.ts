import * as z from 'zod';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

const person = z.string().min(1).max(64);

/** Hours a week: what owners agreed, and what workers want. */
export const weeklyHoursEvents = {
  WeeklyHoursChanged: defineEvent({
    major: 1,
    from: 'matching',
    to: ['evaluation'],
    leaves: false,
    says: 'Weekly hours of a team were agreed, taken on by a worker, left, or are to end. All that holds of them now.',
    data: z.object({
      agreedId: idOf('agreed'),
      teamId: idOf('team'),
      ownerId: person,
      /** 1 is Monday, 7 is Sunday. */
      weekday: z.int().min(1).max(7),
      minutes: z.int().min(1).max(1_440),
      /** The first day they are meant for; not before they were agreed. */
      startsOn: z.iso.date(),
      /** The day from which they no longer hold. */
      endsOn: z.iso.date().optional(),
      /** The worker who said yes to them. */
      workerId: person.optional(),
    }),
  }),
  WantedHoursChanged: defineEvent({
    major: 1,
    from: 'matching',
    to: ['evaluation'],
    leaves: false,
    says: 'How much a worker who is paid would like to work a week, or that they no longer say so (M9).',
    data: z.object({ workerId: person, minutes: z.int().min(1).max(10_080).nullable() }),
  }),
};
