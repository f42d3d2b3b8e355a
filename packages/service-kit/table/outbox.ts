import { eventTypes, schemaUrn, typeOf } from '@kith/contracts';
import { type CircleSlug, type InstantText, newId } from '@kith/kernel';
import type { NewEvent } from './change.ts';
import type { Item } from './item.ts';

/** Why something happens: ties events to the request or event that brought them about. */
export interface Cause {
  /** The same for everything that follows from one request, across circles. */
  readonly correlationId: string;
  /** The request or event directly before. */
  readonly causationId: string;
}

/** The key prefix by which the relay's stream trigger knows an outbox item. */
export const OUTBOX_PREFIX = 'OUTBOX#';

/** The relay publishes within seconds; the item stays a week for whoever looks into what was sent. */
const KEPT_SECONDS = 7 * 24 * 3600;

/** The outbox item of an event: written with the state change, published by the relay. */
export function outboxItem(
  event: NewEvent,
  from: { circle: CircleSlug; service: string },
  cause: Cause,
  now: InstantText,
): Item {
  const id = newId('event');
  const envelope = {
    specversion: '1.0',
    id,
    source: `/circles/${from.circle}/${from.service}`,
    type: typeOf(event.name),
    time: now,
    subject: event.subject,
    dataschema: schemaUrn(event.name),
    datacontenttype: 'application/json',
    circle: from.circle,
    audience: [...(event.audience ?? [])],
    sequence: event.sequence,
    correlationid: cause.correlationId,
    causationid: cause.causationId,
    // Only what the schema knows: a field nobody declared cannot leave by accident (F9).
    data: eventTypes[event.name].data.parse(event.data),
  };
  const item = {
    pk: `${OUTBOX_PREFIX}${id}`,
    sk: 'EVENT',
    version: 1,
    envelope,
    expiresAt: epochSeconds(now) + KEPT_SECONDS,
  };
  return item;
}

/** Epoch seconds of an instant: DynamoDB's time-to-live format. */
export function epochSeconds(instant: InstantText): number {
  return Math.floor(Date.parse(instant) / 1000);
}
