import * as z from 'zod';

const id = z.string().min(1);

const document = z.object({
  visits: z.array(z.object({ stretch: id, worker: id, start: z.int() })),
});

/** Who could take which hours, from when: one line for each worker who comes. */
export type WeekVisit = Readonly<z.infer<typeof document>['visits'][number]>;

/** A proposal for a week. It decides nothing: each line waits for its two yeses (M4). */
export interface WeekPlan {
  readonly visits: readonly WeekVisit[];
}

/** Reads a plan of a week. Throws a ZodError where it does not fit. */
export const parseWeekPlan = (value: unknown): WeekPlan => document.parse(value);
