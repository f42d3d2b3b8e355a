import * as z from 'zod';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month like 2026-10');

export const monthAsked = z.object({ month });

export const holdMonthInput = z.object({
  month,
  reason: z.string().trim().min(1).max(500),
});
