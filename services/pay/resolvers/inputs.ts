import {
  correctionReasons,
  idOf,
  instant,
  type MinutesByKind,
  personId,
  saidChannels,
  timeKinds,
} from '@kith/contracts';
import { Temporal } from '@kith/kernel';
import { optional } from '@kith/service-kit';
import * as z from 'zod';

const minutesOfKind = z.object({
  kind: z.enum(timeKinds.map((kind) => kind.toUpperCase() as Uppercase<typeof kind>)),
  minutes: z.int().min(0, 'not less than none').max(1_440, 'not more than a day'),
});

const time = z
  .array(minutesOfKind)
  .min(1, 'name at least one kind')
  .refine((said) => new Set(said.map(({ kind }) => kind)).size === said.length, 'each kind only once')
  .transform(
    (said): MinutesByKind =>
      Object.fromEntries(said.map(({ kind, minutes }) => [kind.toLowerCase(), minutes])),
  );

const how = {
  channel: optional(z.enum(saidChannels)),
  reason: optional(z.enum(correctionReasons)),
};

export const logVisitInput = z.object({
  visitId: idOf('visit'),
  ...how,
  time: time.refine((minutes) => minutes.contact !== undefined, 'say the CONTACT minutes, none at least'),
});

export const confirmVisitInput = z.object({ visitId: idOf('visit'), ...how, time: optional(time) });

export const acceptTimeInput = z.object({ visitId: idOf('visit'), saidAt: instant, channel: how.channel });

export const answerProposedTimeInput = z
  .object({ meetingId: idOf('meeting'), personId, approve: z.boolean() })
  .transform(({ meetingId, ...rest }) => ({ ...rest, proposalRef: meetingId }));

/** Nothing is made of the days unless both are dates. */
export const day = z.iso
  .date({ abort: true, message: 'a date like 2026-11-21' })
  .refine((date) => date >= '2000-01-01' && date < '2100-01-01', {
    message: 'a day of this century',
    abort: true,
  });

/** A month of this century. */
export const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'a month like 2026-11');

/** A stretch of days, both included: so many at most. */
const daysWithin = (most: number, inWords: string) =>
  z
    .object({ from: day, to: day })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'not before the first day' })
    .refine(({ from, to }) => daysBetween(from, to) <= most, { path: ['to'], message: `${inWords} at most` });

/** At most a year. */
export const daysAsked = daysWithin(366, 'a year');

/** At most a month, for what takes more reading. */
export const monthAsked = daysWithin(31, 'a month');

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}
