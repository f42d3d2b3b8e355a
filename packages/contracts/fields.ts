import * as z from 'zod';
import { instant } from './envelope.ts';

/** An id with the prefix of what it names. */
export function idOf(kind: string) {
  return z
    .string()
    .regex(new RegExp(`^${kind}_[0-7][0-9A-HJKMNP-TV-Z]{25}$`), `an id that begins with ${kind}_`);
}

/**
 * The id of a person as their circle's sign-in gives it. Nothing in it parts keys or cells, so that no made-up id reaches
 * into what is another's.
 */
export const personId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'the id of a person: letters, digits, dots and dashes');

/** From inclusive, to exclusive. */
export const timeWindow = z
  .object({ from: instant, to: instant })
  .refine((window) => window.from < window.to, 'must end after it begins');

/** The first half of a postcode, `E9`: as close as anyone outside a team may know. */
export const outwardCode = z.string().regex(/^[A-Z]{1,2}[0-9][0-9A-Z]?$/, 'an outward postcode like E9');

/** Whole pence, not negative. */
export const pence = z.int().min(0).max(100_000_000);

/** Basis points: 10,000 is the whole. */
export const basisPoints = z.int().min(0).max(10_000);

/** A word from a list that circles share: never free text. */
export const term = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'a term: lower case words joined by hyphens');

/** The kinds of time a worker is paid for. */
export const timeKinds = ['contact', 'travel', 'training', 'meeting', 'hat', 'waiting', 'sleep'] as const;
export type TimeKind = (typeof timeKinds)[number];

/** Minutes of work by kind. */
export const minutesByKind = z.partialRecord(z.enum(timeKinds), z.int().min(0).max(1_440));
export type MinutesByKind = Partial<Record<TimeKind, number>>;

/** A part only the receiving circle can open: a compact JWE. Buses, archives and queues hold nothing readable. */
export const sealed = z
  .string()
  .regex(/^[\w-]*(\.[\w-]*){4}$/, 'a compact JWE')
  .max(32_000);

/** How the price of an hour is split, and how two circles share the commons part of it (rows P5, P15). */
export const contributionTerms = z.object({
  /** Taken off the worker's rate. */
  worker: basisPoints,
  /** Added for the payer. */
  payer: basisPoints,
  /** The host circle's part of the commons between two circles; the rest is the home circle's. */
  hostShare: basisPoints,
});
export type ContributionTerms = z.infer<typeof contributionTerms>;
