import { describe, expect, it } from 'vitest';
import type { Invocation } from '../events/invoke.ts';
import { systemClock } from '../journal/clock.ts';
import { openJournal } from '../journal/journal.ts';
import type { StreamTriggerModel } from '../model.ts';
import type { StreamReader, StreamRecord } from './stream-reader.ts';
import { streamTrigger } from './stream-trigger.ts';

const record = (sequence: number, pk = `OUTBOX#${sequence}`): StreamRecord => ({
  eventID: String(sequence),
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: String(sequence),
    ApproximateCreationDateTime: Date.now() / 1000,
    Keys: { pk: { S: pk } },
  },
});

const model: StreamTriggerModel = {
  id: 'trigger',
  streamArn: 'arn:aws:dynamodb:eu-west-2:000000000000:table/t/stream/1',
  tableName: 't',
  functionArn: 'arn:aws:lambda:eu-west-2:000000000000:function:relay',
  batchSize: 3,
  reportBatchItemFailures: true,
  bisectOnError: false,
  maximumRetryAttempts: 2,
  onFailureArn: 'arn:aws:sqs:eu-west-2:000000000000:undelivered',
  filters: [],
};

type Answer = (sequences: number[]) => unknown;

/** A trigger over a list of records; what it does is recorded. */
function runOver(records: StreamRecord[], answer: Answer, more: Partial<StreamTriggerModel> = {}) {
  const batches: number[][] = [];
  const letters: Record<string, unknown>[] = [];
  const journal = openJournal(':memory:');
  const reader: StreamReader = {
    shards: async () => ({ stream: 's1', ids: ['shard'] }),
    read: async (_, after = '0') => ({
      records: records.filter(({ dynamodb }) => Number(dynamodb.SequenceNumber) > Number(after)),
      full: false,
    }),
  };
  const invoke = async (_: string, payload: unknown): Promise<Invocation> => {
    const { Records } = payload as { Records: StreamRecord[] };
    const sequences = Records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));
    batches.push(sequences);
    try {
      return { ok: true, payload: answer(sequences) };
    } catch (error) {
      return { ok: false, error: { errorType: 'Error', errorMessage: (error as Error).message } };
    }
  };
  const start = () =>
    streamTrigger({
      trigger: { ...model, ...more },
      region: 'eu-west-2',
      reader,
      journal,
      invoke,
      sendToQueue: (_, body) => letters.push(JSON.parse(body)),
      clock: systemClock,
      retryBaseMs: 1,
      report: () => {},
    });
  return { batches, letters, start };
}

const fails = (poison: number) => (sequences: number[]) => {
  if (sequences.includes(poison)) throw new Error('poison');
};
const reports = (poison: number) => (sequences: number[]) => ({
  batchItemFailures: sequences.includes(poison) ? [{ itemIdentifier: String(poison) }] : [],
});
const five = [1, 2, 3, 4, 5].map((sequence) => record(sequence));

describe('a stream trigger', () => {
  it('hands records over in order and in batches, and not again after a restart', async () => {
    const { batches, start } = runOver(five, () => null);
    await start().catchUp();
    await start().catchUp();
    expect(batches).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('reads past records that no filter lets through, without an invocation', async () => {
    const filters = [{ eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix: 'OUTBOX#' }] } } } }];
    const { batches, start } = runOver([record(1, 'TEAM#1'), record(2), record(3, 'TEAM#2')], () => null, {
      filters,
    });
    await start().catchUp();
    await start().catchUp();
    expect(batches).toEqual([[2]]);
  });

  it('delivers again from the first record that the function reports as failed', async () => {
    const { batches, letters, start } = runOver(five, reports(2));
    await start().catchUp();
    expect(batches).toEqual([
      [1, 2, 3],
      [2, 3],
      [2, 3],
      [4, 5],
    ]);
    expect(letters).toMatchObject([
      { DDBStreamBatchInfo: { startSequenceNumber: '2', endSequenceNumber: '3', batchSize: 2 } },
    ]);
  });

  it('gives up a batch after its retries, says where its records are, and goes on', async () => {
    const { batches, letters, start } = runOver(five, fails(1));
    await start().catchUp();
    expect(batches).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
      [4, 5],
    ]);
    expect(letters).toMatchObject([
      {
        requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
        responseContext: { functionError: 'Unhandled' },
      },
    ]);
  });

  it('that may bisect finds the one record that fails and loses no other', async () => {
    const { batches, letters, start } = runOver(five, fails(3), { bisectOnError: true, batchSize: 4 });
    await start().catchUp();
    expect(batches.flat()).toEqual(expect.arrayContaining([1, 2, 4, 5]));
    expect(letters).toMatchObject([{ DDBStreamBatchInfo: { startSequenceNumber: '3', batchSize: 1 } }]);
  });

  it('stopped in the middle of retries goes on from there when started again', async () => {
    const answers = [true, false];
    const { batches, start } = runOver(five, () => {
      if (answers.shift()) throw new Error('not yet');
    });
    const first = start();
    const caughtUp = first.catchUp();
    await first.stop();
    await caughtUp;
    await start().catchUp();
    expect(batches[0]).toEqual([1, 2, 3]);
    expect(batches.slice(-2)).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });
});
