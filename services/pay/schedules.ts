import type { Schedules } from '@kith/service-kit';
import { bookSalaries } from './commands/time/book-salaries.ts';

/** What pay does by the clock. */
export const schedules: Schedules = { Daily: bookSalaries };
