import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { LARGEST_CALL, sizeOf } from './bus-entry.ts';

/** An entry on its way, and the stream record it came from. */
export interface Outgoing {
  readonly sequenceNumber: string;
  readonly eventId: string;
  readonly entry: PutEventsRequestEntry;
}

const MOST_ENTRIES = 10;

/** Splits what goes out into calls that EventBridge takes, in the order it came. */
export function inBatches(outgoing: readonly Outgoing[]): Outgoing[][] {
  const batches: Outgoing[][] = [];
  let bytes = 0;
  for (const each of outgoing) {
    const batch = batches.at(-1);
    const size = sizeOf(each.entry);
    if (batch && batch.length < MOST_ENTRIES && bytes + size <= LARGEST_CALL) {
      batch.push(each);
      bytes += size;
    } else {
      batches.push([each]);
      bytes = size;
    }
  }
  return batches;
}
