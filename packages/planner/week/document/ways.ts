import * as z from 'zod';
import { id } from './people.ts';

const place = z.object({
  id,
  /** Degrees; needed where the way is not said. */
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});

/** A way that is known, there and back. */
const saidWay = z.object({
  between: z.tuple([id, id]),
  /** For one mode; for all when none is said. */
  mode: id.optional(),
  minutes: z.int().min(0),
});

/** How long ways take. A way that is neither said nor between two spots is gone by the worker's home, or not at all. */
export const ways = z.object({
  places: z.array(place).min(1),
  modes: z
    .array(
      z.object({
        id,
        /** Setting out, waiting, parking. */
        fixedMinutes: z.number().min(0).default(0),
        /** Along the straight line. */
        minutesPerKilometre: z.number().min(0).default(0),
      }),
    )
    .min(1),
  said: z.array(saidWay).default([]),
  /** The straight line between two doors in one place, or near each other, in kilometres. */
  withinKilometres: z.number().min(0).default(0),
});

/** How long ways take, as documents say. */
export type Ways = z.infer<typeof ways>;
