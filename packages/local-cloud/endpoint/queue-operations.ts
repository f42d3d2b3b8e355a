import type { QueueModel } from '../model.ts';
import type { MessageAttribute } from '../queues/message-table.ts';
import type { Queues } from '../queues/queues.ts';
import { AwsError } from './aws-error.ts';
import type { Caller } from './callers.ts';

type Input = Record<string, unknown>;
export type QueueOperation = (caller: Caller, input: Input) => unknown;

/** The part of SQS that functions and the redrive script need. */
export function queueOperations(queues: Queues, models: readonly QueueModel[]) {
  function queueOf(caller: Caller, action: string, reference: unknown): QueueModel {
    const queue = queues.find(String(reference));
    if (!queue) {
      throw new AwsError('QueueDoesNotExist', 'The specified queue does not exist.');
    }
    caller.authorise(action, queue.arn);
    return queue;
  }

  const operations: Record<string, QueueOperation> = {
    SendMessage(caller, input) {
      const queue = queueOf(caller, 'sqs:SendMessage', input.QueueUrl);
      const attributes = (input.MessageAttributes ?? {}) as Record<string, MessageAttribute>;
      const delay = input.DelaySeconds === undefined ? undefined : Number(input.DelaySeconds);
      const sent = queues.send(queue.arn, String(input.MessageBody ?? ''), attributes, delay);
      return { MessageId: sent.messageId, MD5OfMessageBody: sent.md5OfBody };
    },

    ReceiveMessage(caller, input) {
      const queue = queueOf(caller, 'sqs:ReceiveMessage', input.QueueUrl);
      const messages = queues.receive(queue.arn, {
        ...(input.MaxNumberOfMessages === undefined ? {} : { max: Number(input.MaxNumberOfMessages) }),
        ...(input.VisibilityTimeout === undefined
          ? {}
          : { visibilityTimeoutSeconds: Number(input.VisibilityTimeout) }),
      });
      if (messages.length === 0) return {};
      return {
        Messages: messages.map((message) => ({
          MessageId: message.messageId,
          ReceiptHandle: message.receiptHandle,
          MD5OfBody: message.md5OfBody,
          Body: message.body,
          Attributes: {
            SentTimestamp: String(message.sentAt),
            ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
            ApproximateReceiveCount: String(message.receiveCount),
          },
          MessageAttributes: message.attributes,
        })),
      };
    },

    DeleteMessage(caller, input) {
      const queue = queueOf(caller, 'sqs:DeleteMessage', input.QueueUrl);
      queues.delete(queue.arn, String(input.ReceiptHandle ?? ''));
      return {};
    },

    ChangeMessageVisibility(caller, input) {
      const queue = queueOf(caller, 'sqs:ChangeMessageVisibility', input.QueueUrl);
      queues.changeVisibility(queue.arn, String(input.ReceiptHandle ?? ''), Number(input.VisibilityTimeout));
      return {};
    },

    PurgeQueue(caller, input) {
      queues.purge(queueOf(caller, 'sqs:PurgeQueue', input.QueueUrl).arn);
      return {};
    },

    GetQueueAttributes(caller, input) {
      const queue = queueOf(caller, 'sqs:GetQueueAttributes', input.QueueUrl);
      const { visible, inFlight, delayed } = queues.counts(queue.arn);
      return {
        Attributes: {
          QueueArn: queue.arn,
          ApproximateNumberOfMessages: String(visible),
          ApproximateNumberOfMessagesNotVisible: String(inFlight),
          ApproximateNumberOfMessagesDelayed: String(delayed),
        },
      };
    },

    GetQueueUrl: (caller, input) => ({
      QueueUrl: queueOf(caller, 'sqs:GetQueueUrl', input.QueueName).url,
    }),

    ListQueues(caller, input) {
      const prefix = String(input.QueueNamePrefix ?? '');
      caller.authorise('sqs:ListQueues', '*');
      return { QueueUrls: models.filter(({ name }) => name.startsWith(prefix)).map(({ url }) => url) };
    },
  };
  return operations;
}
