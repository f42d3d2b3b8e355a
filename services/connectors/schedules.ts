import type { Schedules } from '@kith/service-kit';
import { keepProgramme } from './commands/programme/keep-programme.ts';

/** What connectors do by the clock. */
export const schedules: Schedules = { Hourly: keepProgramme };
