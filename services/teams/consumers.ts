import type { Consumers, Schedules } from '@kith/service-kit';
import { daily } from './commands/daily.ts';

/** Teams hear nobody: what they know, people tell them. */
export const consumers: Consumers = {};

/** What teams do by the clock. */
export const schedules: Schedules = { Daily: daily };
