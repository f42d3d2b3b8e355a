import { randomUUID } from 'node:crypto';
import type { FunctionError } from '../events/invoke.ts';
import type { StreamTriggerModel } from '../model.ts';
import type { StreamRecord } from './stream-reader.ts';

export interface FailedBatch {
  readonly trigger: StreamTriggerModel;
  readonly shardId: string;
  readonly batch: readonly StreamRecord[];
  readonly attempts: number;
  readonly error?: FunctionError;
  readonly condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
}

/** What Lambda sends to an on-failure destination of a stream: where the records are, not the records themselves. */
export function failureReport({ trigger, shardId, batch, attempts, error, condition }: FailedBatch): string {
  const [first, last] = [batch[0]?.dynamodb, batch.at(-1)?.dynamodb];
  return JSON.stringify({
    requestContext: {
      requestId: randomUUID(),
      functionArn: trigger.functionArn,
      condition,
      approximateInvokeCount: attempts,
    },
    responseContext: {
      statusCode: 200,
      executedVersion: '$LATEST',
      functionError: error ? 'Unhandled' : null,
    },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first?.SequenceNumber,
      endSequenceNumber: last?.SequenceNumber,
      approximateArrivalOfFirstRecord: instant(first?.ApproximateCreationDateTime),
      approximateArrivalOfLastRecord: instant(last?.ApproximateCreationDateTime),
      batchSize: batch.length,
      streamArn: trigger.streamArn,
    },
  });
}

function instant(seconds = 0): string {
  return new Date(seconds * 1000).toISOString();
}
