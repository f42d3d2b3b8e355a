import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import type { Envelope } from '@kith/contracts';

/**
 * Bytes that EventBridge takes in one call, all its entries together. AWS has announced more; older pages, regions and
 * neighbours' accounts may not have it.
 */
export const LARGEST_CALL = 256 * 1024;

/** The event as a circle's bus takes it. Rules match its source, detail type, circle and audience. */
export function busEntry(envelope: Envelope, bus: string): PutEventsRequestEntry {
  return {
    EventBusName: bus,
    Source: `kith.${envelope.source.split('/').at(-1)}`,
    DetailType: envelope.type,
    Detail: JSON.stringify(envelope),
  };
}

/** How many bytes of a call an entry takes, as EventBridge counts. */
export function sizeOf({ Source = '', DetailType = '', Detail = '' }: PutEventsRequestEntry): number {
  return Buffer.byteLength(Source) + Buffer.byteLength(DetailType) + Buffer.byteLength(Detail);
}
