import type { Schedules } from '@kith/service-kit';
import { daily } from './commands/daily.ts';

/** What evaluation does by the clock. */
export const schedules: Schedules = { Daily: daily };
