import * as z from 'zod';
import { sealed } from '../fields.ts';
import { groups, measureNames } from '../measures/index.ts';
import { defineEvent } from './define.ts';

/** What every circle counts for the national co-op. */
export const metricNames = [
  'teams',
  'owners',
  'paidWorkers',
  'volunteers',
  'visits',
  'gaps',
  'sharedVisits',
] as const;
export type MetricName = (typeof metricNames)[number];

/** A published count: 0, suppressed (`*`), or a multiple of five (E10). */
export const publishedCount = z.union([z.literal('*'), z.int().min(0).multipleOf(5)]);
export type PublishedCount = z.infer<typeof publishedCount>;

/** Which figure: one an item of a list, and for rounds one a group. Strict, as all that the national co-op hears (N1). */
export const figure = z.strictObject({ measure: z.enum(measureNames), group: z.enum(groups).optional() });

/** A measure as it may be shown: its figure, or `*`; and how many it rests on (E11). */
export const publishedMeasure = figure.extend({
  value: z.union([z.literal('*'), z.number()]),
  of: publishedCount,
});
export type PublishedMeasure = z.infer<typeof publishedMeasure>;

export const metricEvents = {
  MetricsPublished: defineEvent({
    major: 1,
    from: 'evaluation',
    to: ['national'],
    leaves: true,
    says: 'A circle’s closed month, as suppressed counts. True counts travel sealed, for national totals only (N2).',
    // Strict: what a circle says to the national co-op holds what is declared here and nothing else (N1).
    data: z.strictObject({
      /** The month, `2026-10`. */
      period: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month like 2026-10'),
      counts: z.record(z.enum(metricNames), publishedCount),
      sealedCounts: sealed,
      /** Since v1.1. None of them stands twice. */
      measures: z.array(publishedMeasure).max(200).optional(),
      /** True numerators and denominators of the measures; since v1.1. */
      sealedMeasures: sealed.optional(),
    }),
  }),
};
