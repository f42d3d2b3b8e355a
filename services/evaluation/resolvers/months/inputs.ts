import * as z from 'zod';
import { monthAsked } from '../inputs.ts';

export const holdMonthInput = monthAsked.extend({
  reason: z.string().trim().min(1).max(500),
});
