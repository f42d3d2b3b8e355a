import { type Envelope, parseEvent, schemaUrn, typeOf } from '@kith/contracts';
import { type CircleSlug, type InstantText, kithError, newId, unwrap } from '@kith/kernel';
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

/**
 * The most bytes of an envelope. A bus takes 256 KiB a call, and so do the queues where an event may end; the room left is
 * for its signature and for what buses, functions and queues wrap around it.
 */
export const LARGEST_EVENT = 200 * 1024;

/**
 * The outbox item of an event: written with the state change, published by the relay. Throws `EVENT_INVALID` and
 * `EVENT_TOO_LARGE`, before anything is written: an event that cannot be published would hold up all that follow it.
 */
export function outboxItem(
  event: NewEvent,
  from: { circle: CircleSlug; service: string },
  cause: Cause,
  now: InstantText,
): Item {
  const id = newId('event');
  // Only what the schema knows: a field nobody declared cannot leave by accident (F9).
  const { name: _, ...envelope } = unwrap(
    parseEvent({
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
      data: event.data,
    }),
  );
  const item = {
    pk: `${OUTBOX_PREFIX}${id}`,
    sk: 'EVENT',
    version: 1,
    envelope: withinLimit(envelope),
    expiresAt: epochSeconds(now) + KEPT_SECONDS,
  };
  return item;
}

/** The envelope, if every bus on its way takes it. Throws `EVENT_TOO_LARGE`. */
export function withinLimit(envelope: Envelope): Envelope {
  if (Buffer.byteLength(JSON.stringify(envelope)) > LARGEST_EVENT) throw kithError('EVENT_TOO_LARGE');
  return envelope;
}

/** Epoch seconds of an instant: DynamoDB's time-to-live format. */
export function epochSeconds(instant: InstantText): number {
  return Math.floor(Date.parse(instant) / 1000);
}
