import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { nameOf } from '../naming.ts';
import { acknowledge } from './acknowledge.ts';

/**
 * Holds everything of one owner that could not be delivered, whoever it was for, as long as SQS keeps anything, until
 * someone replays it. Each message says where it was going; one queue is one metric, and so one alarm (docs/adr/0020).
 * It admits every rule of the owner's bus, so that a new neighbour changes neither the queue nor its policy.
 */
export class UndeliveredQueue extends Queue {
  constructor(scope: Construct, id: string, owner: string, scheduleRules: readonly string[] = []) {
    super(scope, id, {
      queueName: nameOf.undelivered(owner),
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
    const rules = [`${nameOf.bus(owner)}/*`, ...scheduleRules].map((resourceName) =>
      Stack.of(this).formatArn({
        service: 'events',
        resource: 'rule',
        resourceName,
        arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
      }),
    );
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queueArn],
        conditions: { ArnLike: { 'aws:SourceArn': rules } },
      }),
    );
    acknowledge(this, 'AwsSolutions-SQS3', 'This is a dead-letter queue: `npm run redrive` empties it.');
  }
}
