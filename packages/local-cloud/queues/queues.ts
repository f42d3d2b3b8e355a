import { createHash, randomUUID } from 'node:crypto';
import { type Clock, systemClock } from '../journal/clock.ts';
import type { Journal } from '../journal/journal.ts';
import type { QueueModel } from '../model.ts';
import { type MessageAttribute, messageTable, type QueueMessage } from './message-table.ts';
import { QueueError } from './queue-error.ts';

export interface ReceiveOptions {
  /** 1 to 10; 1 unless given. */
  readonly max?: number;
  /** The queue's own (30 unless declared) when absent. */
  readonly visibilityTimeoutSeconds?: number;
}

export interface Sent {
  readonly messageId: string;
  readonly md5OfBody: string;
}

/** The message queues of the model. Each call throws `QueueError` with an SQS error code when it is refused. */
export interface Queues {
  /** The queue of an ARN, a name or a queue URL. */
  find(reference: string): QueueModel | undefined;
  send(
    queueArn: string,
    body: string,
    attributes?: Readonly<Record<string, MessageAttribute>>,
    delaySeconds?: number,
  ): Sent;
  receive(queueArn: string, options?: ReceiveOptions): QueueMessage[];
  changeVisibility(queueArn: string, receiptHandle: string, timeoutSeconds: number): void;
  /** Deleting twice is no error, as in SQS. */
  delete(queueArn: string, receiptHandle: string): void;
  purge(queueArn: string): void;
  counts(queueArn: string): { visible: number; inFlight: number; delayed: number };
}

const fourDaysInSeconds = 345_600;
/** 1 MiB of body and attributes: the limit of SQS since 2025. */
const largestMessageBytes = 1_048_576;

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

function within(value: number, least: number, most: number, name: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new QueueError(
    'InvalidParameterValue',
    `Value ${value} for ${name} is not between ${least} and ${most}.`,
  );
}

function checkedBody(body: string, attributes: Readonly<Record<string, MessageAttribute>>): string {
  const bytes = Buffer.byteLength(body) + Buffer.byteLength(JSON.stringify(attributes));
  if (body !== '' && bytes <= largestMessageBytes) return body;
  const why = body === '' ? 'must not be empty' : `must be shorter than ${largestMessageBytes} bytes`;
  throw new QueueError('InvalidParameterValue', `The message ${why}.`);
}

/** Opens the queues on the journal: messages last over restarts. */
export function openQueues(options: {
  readonly journal: Journal;
  readonly queues: readonly QueueModel[];
  readonly clock?: Clock;
}): Queues {
  const { journal, queues, clock = systemClock } = options;
  const messages = messageTable(journal.database);
  const find: Queues['find'] = (reference) =>
    queues.find(({ arn, name, url }) => reference === arn || reference === name || reference === url) ??
    queues.find(({ name }) => reference.includes('/') && reference.split('/').at(-1) === name);
  const queueOf = (arn: string): QueueModel => {
    const queue = queues.find((known) => known.arn === arn);
    if (queue === undefined) throw new QueueError('QueueDoesNotExist', `The queue ${arn} does not exist.`);
    return queue;
  };
  return {
    find,
    send: (queueArn, body, attributes = {}, delaySeconds = 0) => {
      const queue = queueOf(queueArn);
      const sentAt = clock.now();
      const messageId = randomUUID();
      messages.insert({
        id: messageId,
        queueArn,
        body: checkedBody(body, attributes),
        attributes,
        sentAt,
        availableAt: sentAt + within(delaySeconds, 0, 900, 'DelaySeconds') * 1000,
        expiresAt: sentAt + (queue.retentionSeconds ?? fourDaysInSeconds) * 1000,
      });
      return { messageId, md5OfBody: md5(body) };
    },
    receive: (queueArn, { max = 1, visibilityTimeoutSeconds } = {}) => {
      const timeout = visibilityTimeoutSeconds ?? queueOf(queueArn).visibilityTimeoutSeconds ?? 30;
      const hiddenFor = within(timeout, 0, 43_200, 'VisibilityTimeout') * 1000;
      const limit = within(max, 1, 10, 'MaxNumberOfMessages');
      queueOf(queueArn);
      return journal
        .atomically(() => messages.take(queueArn, limit, clock.now(), hiddenFor))
        .map((message) => ({
          ...message,
          md5OfBody: md5(message.body),
        }));
    },
    changeVisibility: (queueArn, receiptHandle, timeoutSeconds) => {
      const hiddenFor = within(timeoutSeconds, 0, 43_200, 'VisibilityTimeout') * 1000;
      if (!messages.hide(queueOf(queueArn).arn, receiptHandle, clock.now() + hiddenFor)) {
        throw new QueueError('ReceiptHandleIsInvalid', 'The receipt handle is not known or no longer valid.');
      }
    },
    delete: (queueArn, receiptHandle) => messages.remove(queueOf(queueArn).arn, receiptHandle),
    purge: (queueArn) => messages.clear(queueOf(queueArn).arn),
    counts: (queueArn) => messages.counts(queueOf(queueArn).arn, clock.now()),
  };
}
