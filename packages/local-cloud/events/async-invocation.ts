import { randomUUID } from 'node:crypto';
import { combine, evaluate } from '../iam/evaluate.ts';
import type { Clock } from '../journal/clock.ts';
import type { NewWork, PendingWork } from '../journal/journal.ts';
import type { CloudModel, FunctionModel } from '../model.ts';
import type { Queues } from '../queues/queues.ts';
import { backOffMs } from './back-off.ts';
import { destinationRecord, type FailedInvocation } from './destination-record.ts';
import type { FunctionError, Invoke } from './invoke.ts';
import type { Outcome, WorkHandler } from './work-queue.ts';

interface AsyncInvocation {
  readonly functionArn: string;
  readonly payload: unknown;
  readonly requestId: string;
}

export const asyncInvocation = 'async-invocation';

/** Work that invokes a function later. */
export function invocationWork(functionArn: string, payload: unknown, now: number): NewWork {
  const body: AsyncInvocation = { functionArn, payload, requestId: randomUUID() };
  return { kind: asyncInvocation, body, acceptedAt: now, dueAt: now };
}

interface AsyncInvocationOptions {
  readonly model: Pick<CloudModel, 'functions' | 'roles'>;
  readonly clock: Clock;
  readonly queues: Queues;
  readonly invoke: Invoke;
  readonly retryBaseMs: number;
  readonly report: (message: string) => void;
}

/** Lambda's longest wait before it tries a throttled invocation again. */
const longestThrottleMs = 300_000;

/** Lambda's own queue behind asynchronous invocations, with its own retries and its own on-failure destination. */
export function asyncInvocations(options: AsyncInvocationOptions): WorkHandler {
  const { model, clock, queues, invoke, retryBaseMs, report } = options;

  /** The record is sent as the function's role, so that must allow it. */
  function sendRecord(fn: FunctionModel, failed: FailedInvocation): string {
    const queue = fn.onFailureArn === undefined ? undefined : queues.find(fn.onFailureArn);
    if (queue === undefined) return 'dropped: the function has no on-failure queue';
    const principal = fn.roleArn;
    const context = { 'aws:SecureTransport': ['true'], 'aws:PrincipalArn': [principal] };
    const request = { principal, action: 'sqs:SendMessage', resource: queue.arn, context };
    const statements = model.roles.find(({ arn }) => arn === principal)?.statements ?? [];
    const sameAccount = principal.split(':')[4] === queue.arn.split(':')[4];
    const verdict = combine(evaluate(statements, request), evaluate(queue.policy, request), sameAccount);
    if (!verdict.allowed) return `dropped: ${verdict.reason} for ${principal}`;
    queues.send(queue.arn, JSON.stringify(destinationRecord(failed, clock.now())));
    return `put on ${queue.name}`;
  }

  function giveUp(fn: FunctionModel, failed: FailedInvocation): Outcome {
    return {
      settled: true,
      effects: () => {
        const why = failed.error?.errorMessage ?? 'it did not run in time';
        report(`${fn.name} failed (${failed.condition}: ${why}). The event was ${sendRecord(fn, failed)}.`);
      },
    };
  }

  function retry(work: PendingWork, fn: FunctionModel, error: FunctionError, throttled: boolean): Outcome {
    const invocation = work.body as AsyncInvocation;
    const age = clock.now() - work.acceptedAt;
    const invokeCount = work.attempts + (throttled ? 0 : 1);
    const failed = { ...invocation, invokeCount, ...(throttled ? {} : { error }) };
    if (!throttled && work.attempts >= fn.asyncRetries) {
      return giveUp(fn, { ...failed, condition: 'RetriesExhausted' });
    }
    // Waits grow with the time already waited, which needs no count of its own.
    const throttledMs = backOffMs(Math.min(longestThrottleMs, Math.max(retryBaseMs, age)), 0);
    const retryInMs = throttled ? throttledMs : backOffMs(retryBaseMs, work.attempts);
    if (age + retryInMs > fn.asyncMaxAgeSeconds * 1000) {
      return giveUp(fn, { ...failed, condition: 'EventAgeExceeded' });
    }
    return { settled: false, counts: !throttled, retryInMs };
  }

  async function attempt(work: PendingWork): Promise<Outcome> {
    const { functionArn, payload } = work.body as AsyncInvocation;
    const fn = model.functions.find(({ arn }) => arn === functionArn);
    if (fn === undefined) {
      report(`An event was dropped: the function ${functionArn} does not exist any more.`);
      return { settled: true };
    }
    const invocation = await invoke(functionArn, payload);
    if (invocation.ok) return { settled: true };
    return retry(work, fn, invocation.error, invocation.throttled ?? false);
  }

  return { attempt, lane: (work) => (work.body as AsyncInvocation).functionArn };
}
