import * as z from 'zod';

/** A field that may be left out; null means the same. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** One line of text as people type it, without what surrounds it. */
export function lineOfText(longest: number) {
  return z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(longest, `at most ${longest} characters`)
    .regex(/^\P{Cc}*$/u, 'one line of text');
}
