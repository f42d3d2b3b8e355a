import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { nameOf } from '../naming.ts';
import { UndeliveredQueue } from './undelivered-queue.ts';

/**
 * Takes what no other bus took. It admits every rule of the circle's own bus, so that a new neighbour changes
 * neither the queue nor its policy.
 */
export class ForwardingQueue extends UndeliveredQueue {
  constructor(scope: Construct, id: string, owner: string) {
    super(scope, id, owner, 'forwarded');
    const rules = Stack.of(this).formatArn({
      service: 'events',
      resource: 'rule',
      resourceName: `${nameOf.bus(owner)}/*`,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queueArn],
        conditions: { ArnLike: { 'aws:SourceArn': rules } },
      }),
    );
  }
}
