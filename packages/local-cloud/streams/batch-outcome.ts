import type { Invocation } from '../events/invoke.ts';
import type { StreamRecord } from './stream-reader.ts';

/**
 * How many records of a batch, from its start, a function has dealt with. A stream is read in order, so the first
 * failure reported decides: it and all after it are delivered again.
 */
export function doneCount(
  batch: readonly StreamRecord[],
  result: Invocation,
  reportBatchItemFailures: boolean,
): number {
  if (!result.ok) return 0;
  if (!reportBatchItemFailures) return batch.length;
  const failures = failedItems(result.payload);
  if (failures.length === 0) return batch.length;
  const places = failures.map((id) => batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === id));
  // An identifier that is not in the batch makes the whole batch count as failed.
  return places.includes(-1) ? 0 : Math.min(...places);
}

function failedItems(payload: unknown): readonly unknown[] {
  const failures = (payload as { batchItemFailures?: unknown } | null)?.batchItemFailures;
  if (!Array.isArray(failures)) return [];
  return failures.map((failure) => (failure as { itemIdentifier?: unknown } | null)?.itemIdentifier);
}
