import type * as z from 'zod';
import { badInput } from './errors.ts';

/** Reads an input against its schema. Throws `BAD_INPUT` naming each field that does not fit. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  throw badInput(read.error);
}
