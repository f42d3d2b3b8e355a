import type { Schedules } from '@kith/service-kit';
import { daily } from './commands/daily.ts';
import { climbLadder } from './commands/ladder/climb-ladder.ts';

/** What matching does by the clock. */
export const schedules: Schedules = { Daily: daily, Hourly: climbLadder };
