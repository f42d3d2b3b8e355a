import { type EventBus, type IRuleTarget, Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { busArn, nameOf, type Place } from '../naming.ts';
import { retryPolicy } from './consumer-rule.ts';
import type { UndeliveredQueue } from './undelivered-queue.ts';

/** One hop from a circle's bus to another bus. */
export interface ForwarderProps {
  readonly bus: EventBus;
  /** The sender's slug. */
  readonly from: string;
  /** The receiver: a neighbour's slug, or `national`. */
  readonly to: string;
  readonly place: Place;
  readonly undelivered: UndeliveredQueue;
}

/**
 * Hands a circle's own events to one other bus, when they are addressed to it. Matching the sender keeps what came
 * from a neighbour from being offered to a second hop, which EventBridge would drop without a word.
 */
export class Forwarder extends Construct {
  constructor(scope: Construct, id: string, { bus, from, to, place, undelivered }: ForwarderProps) {
    super(scope, id);
    const arn = busArn(this, to, place);
    const role = new Role(this, 'Role', {
      roleName: nameOf.forwarder(from, to),
      assumedBy: new ServicePrincipal('events.amazonaws.com'),
    });
    role.addToPrincipalPolicy(new PolicyStatement({ actions: ['events:PutEvents'], resources: [arn] }));
    const target: IRuleTarget = {
      bind: () => ({
        arn,
        role,
        deadLetterConfig: { arn: undelivered.queueArn },
        retryPolicy: retryPolicy(),
      }),
    };
    new Rule(this, 'Rule', {
      ruleName: nameOf.forwarder(from, to),
      eventBus: bus,
      eventPattern: { detail: { circle: [from], audience: [to] } },
      targets: [target],
    });
  }
}
