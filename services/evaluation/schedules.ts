import type { Schedules } from '@kith/service-kit';
import { closeLastMonth } from './commands/close-last-month.ts';

/** What evaluation does by the clock. */
export const schedules: Schedules = { Weekly: closeLastMonth };
