import { ok, type Result, refusal, refused } from '@kith/kernel';
import * as z from 'zod';
import { type Envelope, envelope } from './envelope.ts';
import { actionEvents } from './events/actions.ts';
import { budgetEvents } from './events/budgets.ts';
import { coOpEvents } from './events/co-op.ts';
import { coverEvents } from './events/cover.ts';
import { decisionEvents } from './events/decisions.ts';
import { type EventDefinition, type ServiceName, serviceNames } from './events/define.ts';
import { endingEvents } from './events/endings.ts';
import { erasureEvents } from './events/erasure.ts';
import { hatEvents } from './events/hats.ts';
import { learningEvents } from './events/learning.ts';
import { matchEvents } from './events/matches.ts';
import { messageEvents } from './events/messages.ts';
import { metricEvents } from './events/metrics.ts';
import { paidSupportEvents } from './events/paid-support.ts';
import { payRunEvents } from './events/pay-runs.ts';
import { profileEvents } from './events/profiles.ts';
import { readingEvents } from './events/reading.ts';
import { requestEvents } from './events/requests.ts';
import { settlementEvents } from './events/settlements.ts';
import { startingEvents } from './events/starting.ts';
import { teamEvents } from './events/teams.ts';
import { visitEvents } from './events/visits.ts';
import { weekPlanEvents } from './events/week-plans.ts';
import { weeklyHoursEvents } from './events/weekly-hours.ts';

/** Every type of event, by name. The newest major of each; a consumer reads it and all additions within it. */
export const eventTypes = {
  ...teamEvents,
  ...hatEvents,
  ...startingEvents,
  ...endingEvents,
  ...erasureEvents,
  ...learningEvents,
  ...profileEvents,
  ...readingEvents,
  ...requestEvents,
  ...decisionEvents,
  ...visitEvents,
  ...weeklyHoursEvents,
  ...weekPlanEvents,
  ...matchEvents,
  ...paidSupportEvents,
  ...messageEvents,
  ...coverEvents,
  ...settlementEvents,
  ...budgetEvents,
  ...payRunEvents,
  ...metricEvents,
  ...actionEvents,
  ...coOpEvents,
};

export type EventName = keyof typeof eventTypes;
export type EventData<N extends EventName> = z.infer<(typeof eventTypes)[N]['data']>;

/** An event whose envelope and payload both fit their schemas. */
export type KithEvent<N extends EventName = EventName> = Omit<Envelope, 'data'> & {
  readonly name: N;
  readonly data: EventData<N>;
};

/** `CoverOffered.v1` */
export function typeOf(name: EventName): string {
  return `${name}.v${eventTypes[name].major}`;
}

/** Names the schema of an event type. */
export function schemaUrn(name: EventName): string {
  return `urn:kith:event:${name}:v${eventTypes[name].major}`;
}

/** Which event types each service hears. The rules on a circle's bus are made from this. */
export const subscriptions: Readonly<Record<ServiceName, readonly EventName[]>> = Object.fromEntries(
  serviceNames.map((service) => [service, namesWhere((definition) => definition.to.includes(service))]),
) as Record<ServiceName, EventName[]>;

/**
 * Reads the `detail` of an event.
 * Refusals: `EVENT_INVALID` with the fields that do not fit, `EVENT_UNKNOWN` for a type or major not in the catalogue.
 */
export function parseEvent(detail: unknown): Result<KithEvent> {
  const outer = envelope.safeParse(detail);
  if (!outer.success) return refused(invalid(outer.error));
  const [name = '', version] = outer.data.type.split('.');
  if (!isEventName(name) || version !== `v${eventTypes[name].major}`) {
    return refused(
      refusal('EVENT_UNKNOWN', { what: `The event type ${outer.data.type} is not known here.` }),
    );
  }
  const data = eventTypes[name].data.safeParse(outer.data.data);
  if (!data.success) return refused(invalid(data.error, 'data.'));
  return ok({ ...outer.data, name, data: data.data } as KithEvent);
}

/** JSON Schema of every event type's payload, for those who integrate in another language. */
export function eventJsonSchemas(): Record<string, unknown> {
  const names = Object.keys(eventTypes) as EventName[];
  return Object.fromEntries(names.map((name) => [typeOf(name), z.toJSONSchema(eventTypes[name].data)]));
}

/** Whether the text names an event type of the catalogue. */
export function isEventName(text: string): text is EventName {
  return Object.hasOwn(eventTypes, text);
}

function namesWhere(test: (definition: EventDefinition) => boolean): EventName[] {
  const entries = Object.entries(eventTypes) as [EventName, EventDefinition][];
  return entries.filter(([, definition]) => test(definition)).map(([name]) => name);
}

function invalid(error: z.ZodError, prefix = '') {
  const fields = error.issues.map((issue) => ({
    field: prefix + issue.path.join('.'),
    problem: issue.message,
  }));
  const named = fields.map(({ field, problem }) => `${field}: ${problem}`).join('; ');
  return refusal('EVENT_INVALID', { what: `The event does not fit its schema (${named}).`, fields });
}
