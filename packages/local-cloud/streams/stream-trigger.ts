import type { FunctionError, Invoke } from '../events/invoke.ts';
import { compilePattern } from '../events/patterns.ts';
import type { Clock } from '../journal/clock.ts';
import type { Journal } from '../journal/journal.ts';
import type { StreamTriggerModel } from '../model.ts';
import { doneCount } from './batch-outcome.ts';
import { type FailedBatch, failureReport } from './failure-report.ts';
import type { Position, StreamReader, StreamRecord } from './stream-reader.ts';

export interface StreamTriggerOptions {
  readonly trigger: StreamTriggerModel;
  readonly region: string;
  readonly reader: StreamReader;
  readonly journal: Journal;
  readonly invoke: Invoke;
  /** Sends a body to the on-failure queue. */
  readonly sendToQueue: (queueArn: string, body: string) => void;
  readonly clock: Clock;
  readonly retryBaseMs: number;
  readonly report: (line: string) => void;
}

/** Feeds one function from one table's stream, in order, until each record is dealt with or given up. */
export interface StreamTrigger {
  /** Reads what is new until nothing is; calls while it reads make it look once more. Rejects when it cannot read. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** A stream keeps records for a day; a batch that fails is given up after that long. */
const recordLifeMs = 24 * 60 * 60 * 1000;
const longestWaitMs = 60_000;

export function streamTrigger(options: StreamTriggerOptions): StreamTrigger {
  const { trigger, region, reader, journal, invoke, sendToQueue, clock, retryBaseMs, report } = options;
  const filters = trigger.filters.map((filter) => compilePattern(filter));
  const wakers = new Set<() => void>();
  let position = readPosition(journal.checkpoint(trigger.id));
  let stopping = false;
  let underWay: Promise<void> | undefined;
  let again = false;

  const passes = (record: StreamRecord) =>
    filters.length === 0 || filters.some((matches) => matches(record as unknown as Record<string, unknown>));

  function advance(shardId: string, record: StreamRecord | undefined): void {
    if (!record || position.shards[shardId] === record.dynamodb.SequenceNumber) return;
    position = {
      stream: position.stream,
      shards: { ...position.shards, [shardId]: record.dynamodb.SequenceNumber },
    };
    journal.setCheckpoint(trigger.id, JSON.stringify(position));
  }

  async function drain(): Promise<void> {
    const { stream, ids } = await reader.shards();
    if (position.stream !== stream) position = { stream, shards: {} };
    for (const shardId of ids) await drainShard(shardId);
  }

  async function drainShard(shardId: string): Promise<void> {
    while (!stopping) {
      const { records, full } = await reader.read(shardId, position.shards[shardId]);
      const wanted = records.filter(passes);
      for (let from = 0; from < wanted.length && !stopping; from += trigger.batchSize) {
        await deliver(shardId, wanted.slice(from, from + trigger.batchSize));
      }
      if (!stopping) advance(shardId, records.at(-1));
      if (!full) return;
    }
  }

  async function deliver(shardId: string, records: readonly StreamRecord[]): Promise<void> {
    const firstTriedAt = clock.now();
    let batch = records;
    let attempts = 0;
    while (batch.length > 0 && !stopping) {
      const result = await invoke(trigger.functionArn, { Records: batch.map((one) => lambdaRecord(one)) });
      const done = doneCount(batch, result, trigger.reportBatchItemFailures);
      if (done > 0) {
        advance(shardId, batch[done - 1]);
        batch = batch.slice(done);
        attempts = 0;
      }
      if (batch.length === 0) return;
      const throttled = !result.ok && result.throttled === true;
      if (!throttled) attempts += 1;
      const error = result.ok ? undefined : result.error;
      const condition = exhausted(attempts, clock.now() - firstTriedAt);
      if (condition) {
        giveUp({ trigger, shardId, batch, attempts, condition, ...(error ? { error } : {}) });
        advance(shardId, batch.at(-1));
        return;
      }
      report(`stream of ${trigger.tableName}: ${batch.length} record(s) failed, retrying${because(error)}`);
      await wait(Math.min(retryBaseMs * 2 ** Math.max(0, attempts - 1), longestWaitMs));
      if (trigger.bisectOnError && done === 0 && batch.length > 1 && !throttled) {
        const middle = Math.ceil(batch.length / 2);
        await deliver(shardId, batch.slice(0, middle));
        batch = batch.slice(middle);
        attempts = 0;
      }
    }
  }

  function exhausted(attempts: number, triedForMs: number): FailedBatch['condition'] | undefined {
    const { maximumRetryAttempts } = trigger;
    if (maximumRetryAttempts >= 0 && attempts > maximumRetryAttempts) return 'RetryAttemptsExhausted';
    return triedForMs > recordLifeMs ? 'RecordAgeExceeded' : undefined;
  }

  function giveUp(failed: FailedBatch): void {
    const then = trigger.onFailureArn
      ? `sent to ${trigger.onFailureArn}`
      : 'dropped, for it has no destination';
    report(
      `stream of ${trigger.tableName}: ${failed.batch.length} record(s) ${then}${because(failed.error)}`,
    );
    if (trigger.onFailureArn) sendToQueue(trigger.onFailureArn, failureReport(failed));
  }

  function lambdaRecord(record: StreamRecord): Record<string, unknown> {
    return { ...record, awsRegion: region, eventSource: 'aws:dynamodb', eventSourceARN: trigger.streamArn };
  }

  function wait(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        cancel();
        wakers.delete(wake);
        resolve();
      };
      const cancel = clock.after(delayMs, wake);
      wakers.add(wake);
    });
  }

  async function repeat(): Promise<void> {
    do {
      again = false;
      await drain();
    } while (again && !stopping);
  }

  return {
    catchUp() {
      if (stopping) return Promise.resolve();
      again = true;
      underWay ??= repeat().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    async stop() {
      stopping = true;
      for (const wake of [...wakers]) wake();
      await underWay?.catch(() => {});
    },
  };
}

function readPosition(checkpoint: string | undefined): Position {
  return checkpoint === undefined ? { stream: '', shards: {} } : (JSON.parse(checkpoint) as Position);
}

function because(error: FunctionError | undefined): string {
  return error ? `: ${error.errorType}: ${error.errorMessage}` : '';
}
