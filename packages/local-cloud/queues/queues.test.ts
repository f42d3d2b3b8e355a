import { beforeEach, expect, test } from 'vitest';
import { openJournal } from '../journal/journal.ts';
import { type ManualClock, manualClock } from '../journal/manual-clock.ts';
import { openQueues, type Queues } from './queues.ts';

const queue = {
  name: 'kith-todmorden-undelivered-pay',
  arn: 'arn:aws:sqs:eu-west-2:000000000000:kith-todmorden-undelivered-pay',
  url: 'https://sqs.eu-west-2.amazonaws.com/000000000000/kith-todmorden-undelivered-pay',
  policy: [],
  visibilityTimeoutSeconds: 60,
  retentionSeconds: 600,
};

let clock: ManualClock;
let queues: Queues;
beforeEach(() => {
  clock = manualClock(1_000_000);
  queues = openQueues({ journal: openJournal(':memory:'), queues: [queue], clock });
});

test('a received message is hidden until its visibility timeout ends, then comes again', async () => {
  const { messageId, md5OfBody } = queues.send(queue.arn, 'hello', {
    WHY: { DataType: 'String', StringValue: 'x' },
  });
  expect(md5OfBody).toBe('5d41402abc4b2a76b9719d911017c592');
  const [first] = queues.receive(queue.arn);
  expect(first).toMatchObject({
    messageId,
    body: 'hello',
    md5OfBody,
    attributes: { WHY: { DataType: 'String', StringValue: 'x' } },
    receiveCount: 1,
    sentAt: 1_000_000,
  });
  expect(queues.receive(queue.arn)).toEqual([]);
  expect(queues.counts(queue.arn)).toEqual({ visible: 0, inFlight: 1, delayed: 0 });

  await clock.advance(60_000);
  const [second] = queues.receive(queue.arn);
  expect(second).toMatchObject({ messageId, receiveCount: 2, firstReceivedAt: 1_000_000 });
  expect(second?.receiptHandle).not.toBe(first?.receiptHandle);
});

test('a deleted message is gone, and an outdated receipt deletes nothing', async () => {
  queues.send(queue.arn, 'once');
  const [stale] = queues.receive(queue.arn);
  await clock.advance(60_000);
  const [fresh] = queues.receive(queue.arn);
  queues.delete(queue.arn, stale?.receiptHandle ?? '');
  expect(queues.counts(queue.arn).inFlight).toBe(1);
  queues.delete(queue.arn, fresh?.receiptHandle ?? '');
  expect(queues.counts(queue.arn)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
});

test('changing the visibility to zero gives a message back at once', () => {
  queues.send(queue.arn, 'again');
  const [message] = queues.receive(queue.arn);
  queues.changeVisibility(queue.arn, message?.receiptHandle ?? '', 0);
  expect(queues.receive(queue.arn)).toHaveLength(1);
  expect(() => queues.changeVisibility(queue.arn, 'made-up', 0)).toThrow(
    expect.objectContaining({ code: 'ReceiptHandleIsInvalid' }),
  );
});

test('a receive takes at most what was asked for, oldest first', () => {
  for (const body of ['1', '2', '3']) queues.send(queue.arn, body);
  expect(queues.receive(queue.arn, { max: 2 }).map(({ body }) => body)).toEqual(['1', '2']);
  expect(queues.receive(queue.arn, { max: 10 }).map(({ body }) => body)).toEqual(['3']);
});

test('a delayed message waits, an old one is dropped, a purge empties', async () => {
  queues.send(queue.arn, 'later', {}, 10);
  expect(queues.counts(queue.arn)).toEqual({ visible: 0, inFlight: 0, delayed: 1 });
  await clock.advance(10_000);
  expect(queues.counts(queue.arn).visible).toBe(1);
  await clock.advance(600_000);
  expect(queues.receive(queue.arn)).toEqual([]);
  queues.send(queue.arn, 'x');
  queues.purge(queue.arn);
  expect(queues.counts(queue.arn).visible).toBe(0);
});

test('a queue is found by ARN, name, or any URL that ends in its name', () => {
  for (const reference of [
    queue.arn,
    queue.name,
    queue.url,
    `http://localhost:4002/000000000000/${queue.name}`,
  ]) {
    expect(queues.find(reference)).toBe(queue);
  }
  expect(queues.find('other')).toBeUndefined();
});

test('a call on an unknown queue, an empty message or odd limits is refused with the SQS code', () => {
  const refused = (run: () => unknown) => {
    try {
      run();
    } catch (thrown) {
      return (thrown as { code: string }).code;
    }
    return 'accepted';
  };
  expect(refused(() => queues.send('arn:nowhere', 'x'))).toBe('QueueDoesNotExist');
  expect(refused(() => queues.receive('arn:nowhere'))).toBe('QueueDoesNotExist');
  expect(refused(() => queues.send(queue.arn, ''))).toBe('InvalidParameterValue');
  expect(refused(() => queues.send(queue.arn, 'x'.repeat(1_048_577)))).toBe('InvalidParameterValue');
  expect(refused(() => queues.receive(queue.arn, { max: 11 }))).toBe('InvalidParameterValue');
  expect(refused(() => queues.receive(queue.arn, { visibilityTimeoutSeconds: -1 }))).toBe(
    'InvalidParameterValue',
  );
});
