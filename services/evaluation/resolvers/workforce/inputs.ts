import * as z from 'zod';
import { monthAsked } from '../inputs.ts';

const DAYS_AT_MOST = 100_000;
const amount = (most: number) => z.int().min(0).max(most);

export const workforceMonthInput = monthAsked
  .extend({
    sickDays: amount(DAYS_AT_MOST),
    dueDays: amount(DAYS_AT_MOST),
    agencyMinutes: amount(60_000_000),
    recruitmentPence: amount(100_000_000),
  })
  .refine(({ sickDays, dueDays }) => sickDays <= dueDays, {
    path: ['dueDays'],
    message: 'no fewer than the days off sick',
  });
