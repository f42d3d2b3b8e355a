import { contributionTerms, publicKey, slug as slugText } from '@kith/contracts';
import { z } from 'zod';
import type { RegistryRule } from './problems.ts';

/** Slugs that name something else in parameter paths and resource names. */
const reserved = new Set(['national', 'circles']);

/** What zod hands on to the one who turns issues into problems. */
export function breaks(rule: RegistryRule) {
  return { params: { rule } };
}

/** Long names of roles and sign-in domains end at 64 characters; two slugs must fit into one. */
export const slug = z
  .string('a slug')
  .refine((text) => slugText.safeParse(text).success && text.length <= 24, {
    message: 'a slug has lower case letters, digits and single hyphens, and at most 24 of them',
    ...breaks('BAD_SLUG'),
  })
  .refine((text) => !reserved.has(text), { message: 'this slug is reserved', ...breaks('BAD_SLUG') });

export const day = z.string('a day, like 2026-11-01').refine((text) => z.iso.date().safeParse(text).success, {
  message: 'a day that exists, written like 2026-11-01',
  ...breaks('BAD_DATE'),
});

/** The outward half of a postcode, as the contracts have it, said in words a registrar knows. */
export const district = z
  .string('a postcode district, like E5')
  .refine((text) => /^[A-Z]{1,2}[0-9][0-9A-Z]?$/.test(text), {
    message: 'a postcode district in capitals, like E5, N16 or HX7',
    ...breaks('BAD_DISTRICT'),
  });

/** Pence an hour. The bounds catch pounds written for pence, and a digit too many. */
export const ratePence = z
  .number('whole pence an hour')
  .refine((pence) => Number.isInteger(pence) && pence >= 800 && pence <= 10_000, {
    message: 'a rate is whole pence an hour between 800 and 10000: 1750 is £17.50',
    ...breaks('BAD_RATE'),
  });

const basisPoints = z
  .number('basis points')
  .refine((points) => Number.isInteger(points) && points >= 0 && points <= 10_000, {
    message: 'a share is whole basis points between 0 and 10000: 750 is 7.5%',
    ...breaks('BAD_RATE'),
  });

export const contribution = z.strictObject({ worker: basisPoints, payer: basisPoints });

/** As `contributionTerms`, with the registry's own words for what is wrong. */
export const terms = z
  .strictObject({ worker: basisPoints, payer: basisPoints, hostShare: basisPoints })
  .pipe(contributionTerms);

function keyOf(curve: 'Ed25519' | 'X25519') {
  return z
    .looseObject({})
    .refine((jwk) => !('d' in jwk), {
      message: 'this is a PRIVATE key: take it out of the repository and make new keys',
      abort: true,
      ...breaks('PRIVATE_KEY'),
    })
    .refine((jwk) => publicKey.safeParse(jwk).success && jwk.crv === curve, {
      message: `a public ${curve} key as a JWK: kty, crv and x`,
      ...breaks('BAD_KEY'),
    })
    .pipe(publicKey);
}

/** The public halves: what signs for a circle, and what others seal to. */
export const keys = z.strictObject({
  signing: keyOf('Ed25519'),
  sealing: keyOf('X25519'),
  /** What it signed with before, and until when that is still believed: `npm run circle -- keys --rotate` writes it. */
  former: z.strictObject({ signing: keyOf('Ed25519'), until: day }).optional(),
});
