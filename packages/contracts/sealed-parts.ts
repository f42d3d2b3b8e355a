import * as z from 'zod';
import { instant, slug } from './envelope.ts';
import { memberClasses } from './events/co-op.ts';
import { figure, metricNames } from './events/metrics.ts';
import { term } from './fields.ts';

/** What a worker lets a neighbour see, and nothing they did not grant (F5). Travels sealed in `CoverClaimed`. */
export const passport = z.object({
  name: z.string().min(1).max(120).optional(),
  skills: z.array(term).max(30).optional(),
  languages: z.array(term).max(10).optional(),
  /** The check is clear until this day. */
  vettingClearUntil: z.iso.date().optional(),
  /** What it may be used for. */
  purpose: z.enum(['COVER']).optional(),
  /** The circle it was granted to. */
  recipient: slug.optional(),
  /** From when it may no longer be read, by the receiver's own clock; since v1.1. */
  expiresAt: instant.optional(),
});
export type Passport = z.infer<typeof passport>;

/** Where a visit is. Travels sealed in `CoverAccepted`, to that worker only (F7). */
export const whereabouts = z.object({
  name: z.string().min(1).max(120),
  address: z.string().min(1).max(300),
  directions: z.string().max(500).optional(),
});
export type Whereabouts = z.infer<typeof whereabouts>;

/** True counts of one circle, readable by the national service alone. */
export const trueCounts = z.record(z.enum(metricNames), z.int().min(0));
export type TrueCounts = z.infer<typeof trueCounts>;

/** What a measure is made of (`packages/contracts/measures`), and what it rests on. */
export const trueMeasure = figure.extend({
  numerator: z.int(),
  denominator: z.int().min(0),
  /** How many people or things stand behind it. */
  of: z.int().min(0),
  /** In how many teams. */
  teams: z.int().min(0),
});
export type TrueMeasure = z.infer<typeof trueMeasure>;

/** True measures of one circle, readable by the national service alone. */
export const trueMeasures = z.array(trueMeasure).max(200);

/** How many members of each class a circle truly has, readable by the national service alone. */
export const trueMembers = z.record(z.enum(memberClasses), z.int().min(0).max(100_000));
export type TrueMembers = z.infer<typeof trueMembers>;

const ballots = z.int().min(0).max(100_000);

/** How the members of a circle voted, class by class, readable by the national service alone. */
export const ballotTally = z.record(
  z.enum(memberClasses),
  z.strictObject({ inFavour: ballots, against: ballots, abstained: ballots }),
);
export type BallotTally = z.infer<typeof ballotTally>;
