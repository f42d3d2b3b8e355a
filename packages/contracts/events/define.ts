import type * as z from 'zod';

/** The services of a circle that publish or hear events. */
export const serviceNames = ['teams', 'matching', 'pay', 'evaluation', 'connectors', 'national'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** One type of event: its schema, who may send it, who hears it. */
export interface EventDefinition<Schema extends z.ZodObject = z.ZodObject> {
  readonly major: number;
  /** The service, or each of the services, that may send it. */
  readonly from: ServiceName | readonly ServiceName[];
  /** Services that consume it, in the own circle or in the receiving one. */
  readonly to: readonly ServiceName[];
  /** Whether it may leave its circle: then it carries nothing personal in the clear (F9). */
  readonly leaves: boolean;
  /** What it says, in one sentence. */
  readonly says: string;
  readonly data: Schema;
}

/** Declares an event type; keeps the schema's own type. */
export function defineEvent<Schema extends z.ZodObject>(
  definition: EventDefinition<Schema>,
): EventDefinition<Schema> {
  return definition;
}
