import * as z from 'zod';

const minutes = z.number().min(0);

/** What the caregiver does instead of a service while at the break. */
export const LUNCH_BREAK = 'lunch_break';

/** Published solutions write a visit's times in three ways. */
const stop = z
  .object({
    patient: z.string(),
    service: z.string().min(1),
    start_service_time: minutes.optional(),
    arrival_time: minutes.optional(),
    start_time: minutes.optional(),
    end_service_time: minutes.optional(),
    departure_time: minutes.optional(),
    end_time: minutes.optional(),
    arrival_at_patient: minutes.nullish(),
  })
  .transform((raw, context) => {
    const start = raw.start_service_time ?? raw.arrival_time ?? raw.start_time;
    const end = raw.end_service_time ?? raw.departure_time ?? raw.end_time;
    if (start === undefined || end === undefined) {
      context.addIssue({ code: 'custom', message: 'A visit must say when it starts and ends.' });
      return z.NEVER;
    }
    return {
      patient: raw.patient,
      service: raw.service,
      start,
      end,
      arrival: raw.arrival_at_patient ?? undefined,
    };
  });

const document = z.object({
  routes: z.array(
    z.object({
      caregiver_id: z.string().min(1),
      locations: z
        .array(stop)
        .nullish()
        .transform((all) => all ?? []),
    }),
  ),
});

/** One stop of a route: a service, or the break. Times in minutes. */
export type Stop = z.infer<typeof stop>;

/** A plan for a day: who goes where and when. Stops are in the order of their start. */
export interface Plan {
  readonly routes: readonly { readonly caregiver: string; readonly stops: readonly Stop[] }[];
}

/** Reads a solution, in whichever of the published ways it is written. Throws a ZodError where it does not fit. */
export function parsePlan(value: unknown): Plan {
  return {
    routes: document.parse(value).routes.map(({ caregiver_id, locations }) => ({
      caregiver: caregiver_id,
      stops: locations.toSorted((a, b) => a.start - b.start),
    })),
  };
}
