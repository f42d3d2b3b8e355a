import type { FunctionError } from './invoke.ts';

/** An asynchronous invocation that failed for good. */
export interface FailedInvocation {
  readonly requestId: string;
  readonly functionArn: string;
  readonly condition: 'RetriesExhausted' | 'EventAgeExceeded';
  readonly invokeCount: number;
  readonly payload: unknown;
  /** What the last attempt said; undefined when the function never ran. */
  readonly error?: FunctionError;
}

/** What Lambda sends to an on-failure destination. `now` is in milliseconds since the epoch. */
export function destinationRecord(failed: FailedInvocation, now: number): Record<string, unknown> {
  return {
    version: '1.0',
    timestamp: new Date(now).toISOString(),
    requestContext: {
      requestId: failed.requestId,
      functionArn: `${failed.functionArn}:$LATEST`,
      condition: failed.condition,
      approximateInvokeCount: failed.invokeCount,
    },
    requestPayload: failed.payload,
    responseContext: failed.error
      ? { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' }
      : null,
    responsePayload: failed.error ?? null,
  };
}
