import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { nameOf } from '../naming.ts';
import { acknowledge } from './acknowledge.ts';

/** Holds what could not be delivered, for as long as SQS keeps anything, until someone replays it. */
export class UndeliveredQueue extends Queue {
  constructor(scope: Construct, id: string, owner: string, what: string) {
    super(scope, id, {
      queueName: nameOf.undelivered(owner, what),
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
    acknowledge(this, 'AwsSolutions-SQS3', 'This is a dead-letter queue: `npm run redrive` empties it.');
  }
}
