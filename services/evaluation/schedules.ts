import type { Schedules } from '@kith/service-kit';
import { moveMonthsOn } from './commands/months/by-the-clock.ts';

/** What evaluation does by the clock. */
export const schedules: Schedules = { Daily: moveMonthsOn };
