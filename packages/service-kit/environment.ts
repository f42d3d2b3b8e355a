import { type FormerKey, formerKey, type PublicKey, publicKey } from '@kith/contracts';
import type { CircleSlug } from '@kith/kernel';
import * as z from 'zod';

const jwk = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('not JSON');
    return z.NEVER;
  }
});

const variables = z.object({
  KITH_CIRCLE: z.string().min(1),
  KITH_SERVICE: z.string().min(1),
  KITH_TABLE: z.string().optional(),
  KITH_BUS: z.string().optional(),
  KITH_SIGNING_KEY: jwk.pipe(publicKey).optional(),
  KITH_FORMER_KEY: jwk.pipe(formerKey).optional(),
});

/** What a function knows of where it runs. */
export interface Environment {
  readonly circle: CircleSlug;
  readonly service: string;
  readonly table: string;
  readonly bus: string;
  /** The public key this circle's own events are checked with; only functions that hear events have it. */
  readonly ownSigningKey: PublicKey | undefined;
  readonly formerKey: FormerKey | undefined;
}

/** Reads a function's environment variables; throws at start-up, naming what is missing. */
export function readEnvironment(from: NodeJS.ProcessEnv = process.env): Environment {
  const read = variables.parse(from);
  return {
    circle: read.KITH_CIRCLE,
    service: read.KITH_SERVICE,
    table: read.KITH_TABLE ?? '',
    bus: read.KITH_BUS ?? '',
    ownSigningKey: read.KITH_SIGNING_KEY,
    formerKey: read.KITH_FORMER_KEY,
  };
}
