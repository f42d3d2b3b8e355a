import {
  type CircleKeys,
  type Envelope,
  type EventName,
  eventTypes,
  type FormerKey,
  type KithEvent,
  type PublicKey,
  parseEvent,
} from '@kith/contracts';
import { type CircleSlug, dateOf, type InstantText, kithError, unwrap } from '@kith/kernel';
import type { CommandContext } from '../graphql/context.ts';
import type { Change } from '../table/change.ts';
import { epochSeconds } from '../table/outbox.ts';
import type { Table } from '../table/table.ts';
import type { Neighbourhood } from '../trust/neighbourhood.ts';
import { verifyEnvelope } from '../trust/signing.ts';

/** What a service does on hearing one type of event: load, decide, and hand back the change. */
export type Consumer<N extends EventName> = (
  event: KithEvent<N>,
  context: CommandContext,
) => Promise<Change<unknown>>;

/** The consumers of a service, by event name. */
export type Consumers = { readonly [N in EventName]?: Consumer<N> };

/** Where a consumer runs. */
export interface ConsumerSetting {
  readonly circle: CircleSlug;
  readonly table: Table;
  readonly neighbourhood: Neighbourhood;
  /** Neighbours can put events on this circle's bus: its own are believed by its signature only. */
  readonly ownSigningKey: PublicKey;
  /** The one before it, while what it signed may still be under way. */
  readonly formerKey?: FormerKey | undefined;
  readonly now: InstantText;
}

/** Longer than an archive replay or a redrive would reach back. */
const REMEMBERED_SECONDS = 90 * 24 * 3600;

/** The most that a bus takes, in bytes; what is larger came some other way. */
const LARGEST_ENTRY = 262_144;

/**
 * Consumes one event: checks that it fits its schema, is meant for this circle and signed by the one it names, then
 * commits what its consumer decides. The same event again, however often, changes nothing (F10).
 * Throws `EVENT_INVALID`, `EVENT_UNKNOWN` or `EVENT_FORGED`; the reason goes with it to the dead-letter queue.
 */
export async function consume(
  detail: unknown,
  consumers: Consumers,
  setting: ConsumerSetting,
): Promise<void> {
  if (Buffer.byteLength(JSON.stringify(detail) ?? '') > LARGEST_ENTRY) {
    throw kithError('EVENT_INVALID', { what: 'The event is larger than any bus of ours takes.' });
  }
  const event = unwrap(parseEvent(detail));
  const keys = await keysToCheck(event, setting);
  if (!keys) throw kithError('EVENT_FORGED');
  // As it came: reading it has taken out what a newer sender may have added and signed.
  unwrap(await verifyEnvelope(detail as Envelope, keys, dateOf(setting.now)));
  if (!isForHere(event, setting)) return;
  const consumer = consumers[event.name] as Consumer<EventName> | undefined;
  if (!consumer) return;

  const { circle, table, neighbourhood, now } = setting;
  const cause = { correlationId: event.correlationid, causationId: event.id };
  const context: CommandContext = { circle, table, neighbourhood, now, cause };
  const marker = {
    pk: `CONSUMED#${event.circle}#${event.id}`,
    sk: 'EVENT',
    version: 1,
    expiresAt: epochSeconds(now) + REMEMBERED_SECONDS,
  };
  await table.change(cause, now, async () => {
    if (await table.get(marker)) return { value: undefined, writes: [], events: [] };
    const change = await consumer(event, context);
    return { ...change, writes: [...change.writes, { put: marker }] };
  });
}

/** A circle's own events to others pass over its own bus too: its services do not hear them. */
function isForHere({ audience }: KithEvent, { circle }: ConsumerSetting): boolean {
  return audience.length === 0 || audience.includes(circle);
}

/** The keys that should have signed it; nothing if it may not come from where it says, or is not meant for this circle. */
async function keysToCheck(
  { circle: sender, audience, name }: KithEvent,
  { circle, neighbourhood, ownSigningKey, formerKey }: ConsumerSetting,
): Promise<Pick<CircleKeys, 'signing' | 'former'> | undefined> {
  if (sender === circle) return { signing: ownSigningKey, ...(formerKey && { former: formerKey }) };
  if (!audience.includes(circle) || !eventTypes[name].leaves) return undefined;
  return neighbourhood.keysOf(sender);
}
