import type { Schedules } from '@kith/service-kit';
import { closeLastMonth } from './commands/close-last-month.ts';
import { daily } from './commands/daily.ts';

/** What evaluation does by the clock. */
export const schedules: Schedules = { Daily: daily, Weekly: closeLastMonth };
