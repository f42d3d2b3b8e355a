import type { Clock } from '../journal/clock.ts';
import type { Journal } from '../journal/journal.ts';
import type { QueueModel } from '../model.ts';

export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
  readonly BinaryValue?: string;
}

export interface QueueMessage {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly md5OfBody: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
  readonly firstReceivedAt: number;
  readonly receiveCount: number;
}

export interface ReceiveOptions {
  /** 1 to 10; 1 unless given. */
  readonly max?: number;
  /** The queue's own (30 unless declared) when absent. */
  readonly visibilityTimeoutSeconds?: number;
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
  ): { messageId: string; md5OfBody: string };
  receive(queueArn: string, options?: ReceiveOptions): QueueMessage[];
  changeVisibility(queueArn: string, receiptHandle: string, timeoutSeconds: number): void;
  delete(queueArn: string, receiptHandle: string): void;
  purge(queueArn: string): void;
  counts(queueArn: string): { visible: number; inFlight: number; delayed: number };
}

export declare function openQueues(options: {
  readonly journal: Journal;
  readonly queues: readonly QueueModel[];
  readonly clock?: Clock;
}): Queues;
