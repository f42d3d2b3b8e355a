import { travelSaid } from '@kith/contracts';
import { z } from 'zod';
import { breaks, contribution, day, district, keys, ratePence, slug, terms } from './fields.ts';

const minutes = z.int('whole minutes of travel').min(1).max(240);

const place = {
  /** AWS account; without one, the account of the national stack. */
  account: z
    .string()
    .regex(/^\d{12}$/, 'an AWS account number has 12 digits')
    .optional(),
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'an AWS region, like eu-west-2')
    .default('eu-west-2'),
};

const agreement = z
  .strictObject({
    from: day,
    /** The first day on which the agreement no longer holds. */
    until: day,
    terms,
  })
  .refine(({ from, until }) => from < until && until <= twelveMonthsAfter(from), {
    message: 'an agreement ends after it begins, and within 12 months (F11)',
    path: ['until'],
    ...breaks('AGREEMENT_LENGTH'),
  });

const pay = z.strictObject({
  /** The band in which an independent worker sets an own rate (P6); absent where nobody is independent. */
  independentPence: z
    .strictObject({ lowest: ratePence, highest: ratePence })
    .refine(({ lowest, highest }) => lowest <= highest, {
      message: 'the lowest rate of a band is not above its highest',
      path: ['lowest'],
      ...breaks('BAD_RATE'),
    })
    .optional(),
  /** What employed workers get an hour. */
  employedPence: z.array(ratePence).max(10),
  /** The Commons Contribution in basis points (P5); zero where it is built into salaries. */
  contribution,
});

/** One file of the registry: a local circle, as its registrar writes it. */
export const circleFile = z
  .strictObject({
    slug,
    name: z.string().min(1).max(80),
    demo: z.boolean().default(false),
    state: z.enum(['open', 'closing', 'closed']),
    /** From which day on nothing begins in it any more, for it closes (F12). A demo may be closing without a day. */
    closingSince: day.optional(),
    /** Since when it is closed, and until which day at least what it kept is kept (F12). */
    closed: z.strictObject({ on: day, keepUntil: day }).optional(),
    jurisdiction: z.strictObject({
      country: z.enum(['England', 'Scotland', 'Wales', 'Northern Ireland']),
      authority: z.string().min(1).max(80),
    }),
    districts: z.array(district).min(1).max(20),
    founded: day,
    neighbours: z.array(z.strictObject({ slug, minutes, agreement })).max(20),
    /** Agreements still being talked about, with circles that are not in the registry. */
    prospects: z.array(z.strictObject({ name: z.string().min(1).max(80), minutes })).default([]),
    /** Minutes between two postcode districts, both ways, where the circle knows better than the model (M8). */
    travel: z.array(z.strictObject(travelSaid.shape)).max(50).optional(),
    /** Where letters come back to, line by line below the circle's name (C6). */
    returnAddress: z.array(z.string().min(1).max(60)).min(1).max(5).optional(),
    pay,
    /** Text messages to people, where the circle pays for them (C6): who they are from, as AWS knows that sender. */
    texts: z
      .strictObject({
        senderId: z
          .string()
          .regex(/^(?=.*[A-Za-z])[A-Za-z0-9]{3,11}$/, 'three to eleven letters and digits, with a letter'),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/, 'a country like GB')
          .default('GB'),
      })
      .optional(),
    ...place,
    keys: keys.optional(),
  })
  .refine(({ state, closed }) => (state === 'closed') === (closed !== undefined), {
    message: 'says since when a circle is closed, of one that is: `npm run circle -- close` writes it',
    path: ['closed'],
  })
  .refine(({ state, closingSince }) => state !== 'open' || closingSince === undefined, {
    message: 'an open circle does not say since when it closes',
    path: ['closingSince'],
  })
  .refine(({ state, neighbours }) => state !== 'closed' || neighbours.length === 0, {
    message: 'a circle that is closed has no neighbours',
    path: ['neighbours'],
  });

/** `infra/national.json`: the national co-op. */
export const nationalFile = z.strictObject({
  name: z.string().min(1).max(80),
  demo: z.boolean().default(false),
  ...place,
  keys: keys.optional(),
});

export type CircleEntry = z.output<typeof circleFile>;
export type NationalEntry = z.output<typeof nationalFile>;
export type NeighbourEntry = CircleEntry['neighbours'][number];

function twelveMonthsAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
