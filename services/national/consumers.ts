import type { Consumers } from '@kith/service-kit';
import { takeIn } from './commands/snapshots/take-in.ts';

/** What the national co-op does on hearing each event. */
export const consumers: Consumers = { MetricsPublished: takeIn };
