import * as z from 'zod';

export const monthAsked = z.object({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month like 2026-10'),
});
