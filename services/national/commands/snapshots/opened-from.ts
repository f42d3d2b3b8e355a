import { unwrap } from '@kith/kernel';
import { type CommandContext, open } from '@kith/service-kit';
import type * as z from 'zod';

/** What a circle sealed to the national co-op about something. Throws `SEAL_BROKEN`. */
export async function openedFrom<T>(
  sealed: string,
  about: string,
  schema: z.ZodType<T>,
  { neighbourhood }: CommandContext,
): Promise<T> {
  return unwrap(await open(sealed, await neighbourhood.sealingKey(), about, schema));
}
