import { evaluate } from '../iam/evaluate.ts';
import type { QueueModel, RuleTargetModel } from '../model.ts';
import type { Queues } from '../queues/queues.ts';

/** Why an event could not be handed to a target, in the words of EventBridge. */
export interface DeliveryFailure {
  readonly code:
    | 'NO_PERMISSIONS'
    | 'NO_RESOURCE'
    | 'FAILED_TO_ASSUME_ROLE'
    | 'THIRD_ACCOUNT_HOP_DETECTED'
    | 'THROTTLING'
    | 'TIMEOUT';
  readonly message: string;
  /** Which limit of the retry policy ended it; absent for an error that is never retried. */
  readonly exhausted?: 'MaximumRetryAttempts' | 'MaximumEventAgeInSeconds';
  readonly retries: number;
}

function attributesOf(ruleArn: string, targetArn: string, failure: DeliveryFailure) {
  const texts = {
    RULE_ARN: ruleArn,
    TARGET_ARN: targetArn,
    ERROR_CODE: failure.code,
    ERROR_MESSAGE: failure.message,
    ...(failure.exhausted && { EXHAUSTED_RETRY_CONDITION: failure.exhausted }),
    RETRY_ATTEMPTS: String(failure.retries),
  };
  const entries = Object.entries(texts).map(([name, StringValue]) => [
    name,
    { DataType: 'String', StringValue },
  ]);
  return Object.fromEntries(entries) as Record<string, { DataType: string; StringValue: string }>;
}

/** EventBridge comes to the queue as a service, for the rule. */
function maySend(queue: QueueModel, ruleArn: string): boolean {
  return evaluate(queue.policy, {
    principal: 'events.amazonaws.com',
    action: 'sqs:SendMessage',
    resource: queue.arn,
    context: {
      'aws:SourceArn': [ruleArn],
      'aws:SourceAccount': [ruleArn.split(':')[4] ?? ''],
      'aws:SecureTransport': ['true'],
    },
  }).allowed;
}

/**
 * Puts an undeliverable event on the target's dead-letter queue. As in AWS it is dropped when there is none, or when
 * the queue does not let EventBridge in. Answers what became of it.
 */
export function sendToDeadLetters(
  queues: Queues,
  ruleArn: string,
  target: RuleTargetModel,
  body: string,
  failure: DeliveryFailure,
): string {
  if (target.deadLetterArn === undefined) return 'dropped: the target has no dead-letter queue';
  const queue = queues.find(target.deadLetterArn);
  if (queue === undefined) return `dropped: the dead-letter queue ${target.deadLetterArn} does not exist`;
  if (!maySend(queue, ruleArn))
    return `dropped: the policy of ${queue.name} does not let this rule send messages`;
  queues.send(queue.arn, body, attributesOf(ruleArn, target.arn, failure));
  return `put on ${queue.name}`;
}
