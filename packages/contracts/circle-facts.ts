import { travelModes } from '@kith/kernel';
import * as z from 'zod';
import { slug } from './envelope.ts';
import { contributionTerms, outwardCode } from './fields.ts';

/** A public key as a JWK: only what is needed to check a signature or to seal. */
export const publicKey = z.object({
  kty: z.literal('OKP'),
  crv: z.enum(['Ed25519', 'X25519']),
  x: z.string().min(40).max(50),
});
export type PublicKey = z.infer<typeof publicKey>;

/** The key that a circle signed with before: what was under way when it was replaced is still believed, until a day. */
export const formerKey = z.object({ signing: publicKey, until: z.iso.date() });
export type FormerKey = z.infer<typeof formerKey>;

/** The public keys of a circle: Ed25519 to check what it signed, X25519 to seal to it. `former` since v1.3. */
export const circleKeys = z.object({ signing: publicKey, sealing: publicKey, former: formerKey.optional() });
export type CircleKeys = z.infer<typeof circleKeys>;

/** What anyone in the co-op may know of a circle. Stored as a parameter by its stack. */
export const circleFacts = z.object({
  slug,
  name: z.string().min(1).max(80),
  jurisdiction: z.object({
    country: z.enum(['England', 'Scotland', 'Wales', 'Northern Ireland']),
    authority: z.string().max(80),
  }),
  districts: z.array(outwardCode).min(1).max(20),
  founded: z.iso.date(),
  /** `closed` since v1.2: nobody is left in it, and what it kept can only be read (F12). */
  state: z.enum(['open', 'closing', 'closed']),
  demo: z.boolean(),
  keys: circleKeys,
});
export type CircleFacts = z.infer<typeof circleFacts>;

/** Minutes between two districts as a circle knows them, both ways: they stand above what is worked out (M8). */
export const travelSaid = z.object({
  between: z.tuple([outwardCode, outwardCode]),
  /** For one way of getting about; for all when none is said. */
  mode: z.enum(travelModes).optional(),
  minutes: z.int().min(1).max(240),
});
export type TravelSaid = z.infer<typeof travelSaid>;

/** What a circle's functions know of their own circle. */
export const ownFacts = circleFacts.pick({ name: true, jurisdiction: true, founded: true }).extend({
  travel: z.array(travelSaid).max(50).optional(),
  /** Since v1.1. */
  districts: circleFacts.shape.districts.optional(),
  /** Since v1.3, of a circle that closes: from this day on nothing begins in it that would have to be ended (F12). */
  closingSince: z.iso.date().optional(),
  /** Where letters come back to, line by line below the circle's name (C6). */
  returnAddress: z.array(z.string().min(1).max(60)).min(1).max(5).optional(),
});
export type OwnFacts = z.infer<typeof ownFacts>;

/** What a circle knows of a neighbour it has an agreement with (F11). */
export const neighbourFacts = z.object({
  slug,
  name: z.string().min(1).max(80),
  districts: z.array(outwardCode).min(1).max(20),
  /** Travel between the two, in minutes. */
  minutes: z.int().min(1).max(240),
  /** Live from the first day to the day before `until`. */
  agreement: z.object({ from: z.iso.date(), until: z.iso.date(), terms: contributionTerms }),
  keys: circleKeys,
});
export type NeighbourFacts = z.infer<typeof neighbourFacts>;
