import type { Schedules } from '@kith/service-kit';
import { daily } from './commands/daily.ts';
import { hourly } from './commands/hourly.ts';

/** What matching does by the clock. */
export const schedules: Schedules = { Daily: daily, Hourly: hourly };
