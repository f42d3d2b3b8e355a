import * as z from 'zod';

export const id = z.string().min(1);

/** Whole minutes since the week began; below zero or beyond its end where something reaches over it. */
const moment = z.int();
const length = z.int().positive().max(1440);
const minutes = z.int().min(0);

const span = z
  .object({ from: moment, to: moment })
  .refine(({ from, to }) => from < to, { message: 'A span must end after it begins.' });

/** Hours of one person that nobody has yet, on one day. */
export const stretch = z
  .object({
    id,
    /** Whose hours they are. */
    person: id,
    /** Where; at the person's place when none is said. */
    place: id.optional(),
    minutes: length,
    /** The first moment they may begin. */
    earliest: moment,
    /** The last moment they may begin; the same as the first when none is said. */
    latest: moment.optional(),
    /** When they would best begin; the first moment when none is said. */
    wished: moment.optional(),
    /** Skills and languages whoever comes must have, as terms. */
    needs: z.array(id).default([]),
    /** Skills and languages that would be good to have. */
    prefers: z.array(id).default([]),
    /** How many come at the same time. All of them, or nobody. */
    crew: z.literal([1, 2]).default(1),
    /** How much it matters that someone comes, beside 1 for most hours. */
    importance: z.number().positive().default(1),
    /** Whether leaving them open weighs as `openMust`. */
    must: z.boolean().default(false),
  })
  .transform((each) => ({
    ...each,
    latest: each.latest ?? each.earliest,
    wished: each.wished ?? each.earliest,
  }))
  .refine(({ earliest, latest }) => earliest <= latest, {
    message: 'The last moment to begin must not be before the first.',
  })
  .refine(({ earliest, wished, latest }) => earliest <= wished && wished <= latest, {
    message: 'The wished beginning must lie between the first and the last.',
  });

/** Whom hours are for. */
export const person = z.object({
  id,
  place: id,
  /** How many different workers may come in this week at most, those who come anyway included (M12). */
  most: z.int().positive().optional(),
  /** Workers who come in this week anyway, beside those booked with them below. */
  coming: z.array(id).default([]),
});

/** What a worker holds already. It is never moved. */
const booking = span.and(
  z.object({
    /** Where; unknown when none is said: then no way is counted to it or from it. */
    place: id.optional(),
    /** With whom: the worker comes to them anyway. It may be someone of whom nothing is open. */
    person: id.optional(),
  }),
);

/** Whoever might take hours. */
export const worker = z
  .object({
    id,
    /** Where they set out from, and go back to. */
    home: id,
    /** How they get about: one of the modes of `ways`. */
    mode: id,
    /** The longest way from home they accept, in minutes; as far as it takes when none is said. */
    furthest: minutes.optional(),
    /** Skills and languages they bring, as terms. */
    gives: z.array(id).default([]),
    /** When they want to work (M8). Hours lie in one of these, all of them. */
    open: z.array(span),
    /** Minutes of work they want in this week, those booked included (M9). */
    hours: z
      .object({
        /** Below this it is not worth it to them. */
        least: minutes.default(0),
        /** None: nothing is weighed against it. */
        wish: minutes.optional(),
        /** Beyond this nothing is proposed. */
        most: minutes.optional(),
      })
      .prefault({}),
    /** Minutes of work the law leaves them in this week, those booked not included; by `rules.week` when none is said. */
    room: minutes.optional(),
    /** Whether the rules on rest, breaks and the length of the week are about them: volunteers have none (M14). */
    isUnderRules: z.boolean().default(true),
    booked: z.array(booking).default([]),
  })
  .refine(
    ({ hours: { least, wish = 0, most = Number.POSITIVE_INFINITY } }) => least <= most && wish <= most,
    {
      message: 'Nobody wants more hours than the most they want.',
    },
  );

/** What is between a worker and a person. */
export const pair = z.object({
  worker: id,
  person: id,
  /** Minutes the worker has been with them before. */
  known: minutes.default(0),
  /** Whether they said yes to each other. `REFUSED` is never proposed. Where no pair is said it is `UNKNOWN`. */
  consent: z.enum(['GRANTED', 'UNKNOWN', 'REFUSED']).default('UNKNOWN'),
});

/** One stretch and one worker. */
export const match = z.object({ stretch: id, worker: id });

/** What else stands between a worker and some hours, by a code of the caller's. */
export const bar = match.extend({ code: id });
