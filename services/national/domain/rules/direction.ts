import type { MeasureName } from '@kith/contracts';

/** Measures of the board of which less is better; of all others more is. */
export const lessIsBetter: ReadonlySet<MeasureName> = new Set(['uncovered', 'decisionLatency']);
