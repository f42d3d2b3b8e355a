import { CfnEventBusPolicy, type EventBus } from 'aws-cdk-lib/aws-events';
import { nameOf, type Place } from '../naming.ts';

type Neighbour = Place & { readonly slug: string };

/**
 * Lets neighbours in other accounts put events on a circle's bus, each through the one role that its forwarding rule
 * has. Within one account the role's own policy is enough, and no bus policy is made.
 */
export function admitNeighbours(bus: EventBus, own: Neighbour, neighbours: readonly Neighbour[]): void {
  for (const { slug, account } of neighbours) {
    if (!account || account === own.account) continue;
    const statementId = `from-${slug}`;
    new CfnEventBusPolicy(bus, statementId, {
      eventBusName: bus.eventBusName,
      statementId,
      statement: {
        Sid: statementId,
        Effect: 'Allow',
        Principal: { AWS: `arn:${bus.stack.partition}:iam::${account}:root` },
        Action: 'events:PutEvents',
        Resource: bus.eventBusArn,
        Condition: {
          ArnEquals: {
            'aws:PrincipalArn': `arn:${bus.stack.partition}:iam::${account}:role/${nameOf.forwarder(slug, own.slug)}`,
          },
        },
      },
    });
  }
}
