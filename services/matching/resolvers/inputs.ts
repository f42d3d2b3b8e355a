import { idOf, instant, outwardCode, term } from '@kith/contracts';
import { addDays, type Id, type IdKind, instantText, Temporal, unwrap } from '@kith/kernel';
import * as z from 'zod';
import { needOf } from '../domain/hours.ts';
import { GRANT_DAYS } from '../domain/passport.ts';
import { readRule } from '../domain/patterns/rule.ts';

export const id = <K extends IdKind>(kind: K) => idOf(kind).transform((text) => text as Id<K>);
export const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);
export const moment = instant.transform((text) => instantText(Temporal.Instant.from(text)));
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day like 09:00');
export const date = z.iso.date('a date like 2026-11-30');
export const weekday = z.int().min(1, '1 is Monday').max(7, '7 is Sunday');
const terms = (most: number) => optional(z.array(term).max(most)).transform((list) => list ?? []);
export const person = z.string().min(1).max(64);
const step = z.enum(['TEAM', 'CIRCLE', 'NEIGHBOURS']);

/** The same without what was not said. */
function known<T extends object>(said: T): Known<T> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Known<T>;
}

type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

export const LATER = 'must end after they begin; 00:00 is the end of the day';
export function endsLater({ from, to }: { from: string; to: string }): boolean {
  return from < to || to === '00:00';
}

const availableHours = z.object({ weekday, from: clock, to: clock }).refine(endsLater, LATER);

const hoursAWeek = optional(z.number().min(0).max(84));
/** Terms that are kept only when there are any. */
const termsIfAny = (most: number) =>
  optional(z.array(term).max(most)).transform((list) => (list?.length ? list : undefined));

const pattern = z
  .object({ startsOn: date, from: clock, to: clock, rule: z.string().max(200) })
  .refine(endsLater, LATER)
  .transform((said) => {
    unwrap(readRule(said.rule, said.startsOn));
    return said;
  });

const LONGEST_EXCEPTION_DAYS = 366;
const exception = z
  .object({
    kind: z.enum(['OFF', 'EXTRA']),
    firstDay: date,
    lastDay: optional(date),
    from: optional(clock),
    to: optional(clock),
  })
  .refine(({ kind, from, to }) => (from === undefined) === (to === undefined) && (kind === 'OFF' || from), {
    path: ['from'],
    message: 'and `to` come together, and extra hours need them',
  })
  .refine(({ from = '00:00', to = '00:00' }) => endsLater({ from, to }), LATER)
  .refine(
    ({ firstDay, lastDay = firstDay }) =>
      firstDay <= lastDay && lastDay <= addDays(firstDay, LONGEST_EXCEPTION_DAYS),
    { path: ['lastDay'], message: 'must not lie before the first, nor more than a year after it' },
  )
  .transform(({ kind, firstDay, lastDay = firstDay, from, to }) => ({
    kind,
    firstDay,
    lastDay,
    ...(from !== undefined && to !== undefined && { hours: { from, to } }),
  }));

export const setAvailabilityInput = z
  .object({
    availability: z.array(availableHours).max(50),
    patterns: optional(z.array(pattern).max(20)),
    exceptions: optional(z.array(exception).max(100)),
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

const whereabouts = z.object({
  name: z.string().trim().min(1).max(120),
  address: z.string().trim().min(1).max(300),
  directions: optional(z.string().trim().min(1).max(500)),
  outwardCode,
});

/** What hours ask for, and where they are: of weekly hours, and of those a team seeks. */
export const neededShape = {
  category: term,
  skills: terms(10),
  languages: terms(5),
  essentialLanguages: termsIfAny(5),
  atHome: termsIfAny(10),
  ratePence: z.int().min(1).max(100_000),
  whereabouts,
};

type Needed = z.output<z.ZodObject<typeof neededShape>>;

/** The need and the whereabouts apart from the rest of what was said. */
export function withNeed<T extends Needed>(said: T) {
  const {
    category,
    skills,
    languages,
    essentialLanguages,
    atHome,
    ratePence,
    whereabouts: where,
    ...rest
  } = said;
  const { outwardCode, directions, ...place } = where;
  return {
    ...rest,
    need: needOf({ category, outwardCode, skills, languages, essentialLanguages, atHome, ratePence }),
    whereabouts: { ...place, ...(directions !== undefined && { directions }) },
  };
}

export const agreeHoursInput = z
  .object({
    id: optional(id('agreed')),
    teamId: id('team'),
    weekday,
    from: clock,
    to: clock,
    startsOn: date,
    endsOn: optional(date),
    ...neededShape,
    workerId: optional(person),
    acceptNewPerson: optional(z.boolean()),
    upTo: optional(step),
    agreedShort: optional(z.object({ what: z.string().trim().min(1).max(200), on: date })),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'must be later the same day' })
  .refine(({ startsOn, endsOn }) => endsOn === undefined || startsOn < endsOn, {
    path: ['endsOn'],
    message: 'must lie after the first day',
  })
  .transform(withNeed);

export const answerHoursInput = z.object({
  id: id('agreed'),
  accept: z.boolean(),
  agreeToShortRest: optional(z.boolean()),
});
export const endHoursInput = z.object({ id: id('agreed'), endsOn: date });
export const cannotMakeItInput = z.object({ visitId: id('visit') });
export const widenGapInput = z.object({
  gapId: id('gap'),
  to: optional(step),
  closesAt: optional(moment),
});
export const cancelGapInput = z.object({ gapId: id('gap') });
export const claimHoursInput = z.object({
  id: optional(id('claim')),
  offerId: id('offer'),
  agreeToShortRest: optional(z.boolean()),
});
export const circleGapsInput = z.object({ step: optional(step) });
export const limitHoursInput = z.object({ id: id('agreed'), upTo: step });
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
