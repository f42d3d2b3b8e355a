import { idOf, instant, outwardCode, term } from '@kith/contracts';
import { type Id, type IdKind, instantText, Temporal } from '@kith/kernel';
import * as z from 'zod';
import { GRANT_DAYS } from '../domain/passport.ts';

export const id = <K extends IdKind>(kind: K) => idOf(kind).transform((text) => text as Id<K>);
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);
const moment = instant.transform((text) => instantText(Temporal.Instant.from(text)));
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day like 09:00');
const date = z.iso.date('a date like 2026-11-30');
const weekday = z.int().min(1, '1 is Monday').max(7, '7 is Sunday');
const terms = (most: number) => optional(z.array(term).max(most)).transform((list) => list ?? []);
const person = z.string().min(1).max(64);
const step = z.enum(['TEAM', 'CIRCLE', 'NEIGHBOURS']);

/** The same without what was not said. */
function known<T extends object>(said: T): Known<T> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Known<T>;
}

type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

const availableHours = z
  .object({ weekday, from: clock, to: clock })
  .refine(
    ({ from, to }) => from < to || to === '00:00',
    'must end after they begin; 00:00 is the end of the day',
  );

const hoursAWeek = optional(z.number().min(0).max(84));
/** Terms that are kept only when there are any. */
const termsIfAny = (most: number) =>
  optional(z.array(term).max(most)).transform((list) => (list?.length ? list : undefined));

export const setAvailabilityInput = z
  .object({
    availability: z.array(availableHours).max(50),
    districts: z.array(outwardCode).max(20),
    maxTravelMinutes: z.int().min(0).max(240),
    bases: optional(
      z
        .array(
          z.object({
            label: z.string().trim().min(1).max(40),
            outwardCode,
            maxMinutes: z.int().min(0).max(240),
          }),
        )
        .max(5),
    ),
    travelMode: optional(z.enum(['WALK', 'CYCLE', 'TRANSIT', 'CAR'])),
    engagement: optional(z.enum(['PAID', 'VOLUNTEER', 'PEER'])),
    categories: termsIfAny(30),
    skills: terms(30),
    languages: terms(10),
    avoids: termsIfAny(10),
    wantedHours: hoursAWeek,
    leastHours: hoursAWeek,
    mostHours: hoursAWeek,
    showNearlyFits: optional(z.boolean()),
  })
  .refine(({ leastHours = 0, mostHours = 84 }) => leastHours <= mostHours, {
    path: ['mostHours'],
    message: 'must not be less than the least',
  })
  .transform(known);

export const grantPassportInput = z
  .object({
    circle: z.string().max(30),
    fields: z.array(z.enum(['NAME', 'SKILLS', 'LANGUAGES', 'VETTING'])).max(4),
    purpose: optional(z.enum(['COVER'])),
    days: optional(z.int().min(1).max(GRANT_DAYS.longest)).transform((days) => days ?? GRANT_DAYS.usual),
    name: optional(z.string().trim().min(1).max(120)),
  })
  .refine(({ fields, name }) => !fields.includes('NAME') || name !== undefined, {
    path: ['name'],
    message: 'needed to grant NAME',
  });

export const revokePassportInput = z.object({ circle: z.string().max(30) });

export const agreeHoursInput = z
  .object({
    id: optional(id('agreed')),
    teamId: id('team'),
    weekday,
    from: clock,
    to: clock,
    startsOn: date,
    endsOn: optional(date),
    category: term,
    skills: terms(10),
    languages: terms(5),
    essentialLanguages: termsIfAny(5),
    atHome: termsIfAny(10),
    ratePence: z.int().min(1).max(100_000),
    workerId: optional(person),
    acceptNewPerson: optional(z.boolean()),
    upTo: optional(step),
    agreedShort: optional(z.object({ what: z.string().trim().min(1).max(200), on: date })),
    whereabouts: z.object({
      name: z.string().trim().min(1).max(120),
      address: z.string().trim().min(1).max(300),
      directions: optional(z.string().trim().min(1).max(500)),
      outwardCode,
    }),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'must be later the same day' })
  .refine(({ startsOn, endsOn }) => endsOn === undefined || startsOn < endsOn, {
    path: ['endsOn'],
    message: 'must lie after the first day',
  });

export const answerHoursInput = z.object({ id: id('agreed'), accept: z.boolean() });
export const endHoursInput = z.object({ id: id('agreed'), endsOn: date });
export const cannotMakeItInput = z.object({ visitId: id('visit') });
export const widenGapInput = z.object({
  gapId: id('gap'),
  to: optional(step),
  closesAt: optional(moment),
});
export const cancelGapInput = z.object({ gapId: id('gap') });
export const claimHoursInput = z.object({ id: optional(id('claim')), offerId: id('offer') });
export const limitGapInput = z.object({ gapId: id('gap'), upTo: step });
export const setContinuityInput = z.object({ teamId: id('team'), most: optional(z.int().min(1).max(50)) });
export const answerClaimInput = z.object({
  gapId: id('gap'),
  claimId: id('claim'),
  accept: z.boolean(),
  acceptNewPerson: optional(z.boolean()),
});
export const releaseClaimInput = z.object({ claimId: id('claim') });

export const stopSharingInput = z.object({
  circle: z.string().max(30),
  how: z.enum(['PAUSED', 'WITHDRAWN']),
});
export const shareAgainInput = z.object({ circle: z.string().max(30) });
export const giveStandingConsentInput = z.object({
  teamId: id('team'),
  circle: z.string().max(30),
  days: z.int().min(1),
});
export const revokeStandingConsentInput = z.object({ teamId: id('team'), circle: z.string().max(30) });

/** A stretch of a list in order of time; open at either end. */
export const stretchInput = z
  .object({ from: optional(moment), to: optional(moment) })
  .transform(({ from = '0', to = '9' }) => ({ from, to }));
export const weekInput = z.object({ of: date });
export const untilInput = z.object({ until: optional(date) });
