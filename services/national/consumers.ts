import type { Consumers } from '@kith/service-kit';
import { recordCounts } from './commands/record-counts.ts';

/** What the national co-op does on hearing each event. */
export const consumers: Consumers = { MetricsPublished: recordCounts };
