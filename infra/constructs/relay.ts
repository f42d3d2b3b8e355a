import type { EventBus } from 'aws-cdk-lib/aws-events';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { keyParameters } from '../keys/parameters.ts';
import { nameOf } from '../naming.ts';
import { acknowledge } from './acknowledge.ts';
import { KithFunction } from './kith-function.ts';
import type { Service } from './service.ts';
import type { UndeliveredQueue } from './undelivered-queue.ts';

/** Lambda's word for: as long as the stream keeps the record, which is a day. */
const UNTIL_IT_EXPIRES = -1;

/** Only new items of an outbox wake the relay; the filter costs nothing, an invocation does. */
const outboxInserts = {
  eventName: ['INSERT'],
  dynamodb: { Keys: { pk: { S: [{ prefix: 'OUTBOX#' }] } } },
};

/** A circle's relay. */
export interface RelayProps {
  readonly owner: string;
  readonly functionsDir: string;
  readonly bus: EventBus;
  readonly services: readonly Service[];
  readonly undelivered: UndeliveredQueue;
}

/** The one publisher of a circle: reads the outboxes of its services and puts what is new on its bus, signed. */
export class Relay extends Construct {
  constructor(scope: Construct, id: string, props: RelayProps) {
    super(scope, id);
    const { owner, functionsDir, bus, services, undelivered } = props;
    const relay = new KithFunction(this, 'Relay', {
      owner,
      service: 'relay',
      functionsDir,
      bundle: 'relay',
      functionName: nameOf.relay(owner),
      memoryMb: 256,
      timeoutSeconds: 30,
      environment: { KITH_BUS: nameOf.bus(owner) },
    });
    relay.allow(['events:PutEvents'], [bus.eventBusArn]);
    relay.allowParameter(keyParameters(owner).signing);
    relay.allow(['sqs:SendMessage'], [undelivered.queueArn]);
    allowStreams(relay, services);
    for (const { node, table } of services) this.listen(node.id, relay, undelivered, table.tableStreamArn);
  }

  private listen(id: string, relay: KithFunction, undelivered: UndeliveredQueue, stream?: string): void {
    const trigger = new CfnEventSourceMapping(this, `${id}Outbox`, {
      functionName: relay.function.functionName,
      ...(stream && { eventSourceArn: stream }),
      startingPosition: 'TRIM_HORIZON',
      batchSize: 100,
      bisectBatchOnFunctionError: true,
      functionResponseTypes: ['ReportBatchItemFailures'],
      maximumRetryAttempts: UNTIL_IT_EXPIRES,
      maximumRecordAgeInSeconds: UNTIL_IT_EXPIRES,
      destinationConfig: { onFailure: { destination: undelivered.queueArn } },
      filterCriteria: { filters: [{ pattern: JSON.stringify(outboxInserts) }] },
    });
    // Lambda checks that the role may read the stream when the trigger is made.
    trigger.node.addDependency(relay.role);
  }
}

function allowStreams(relay: KithFunction, services: readonly Service[]): void {
  const streams = services.flatMap(({ table }) => table.tableStreamArn ?? []);
  relay.allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], streams);
  relay.allow(['dynamodb:ListStreams'], ['*']);
  acknowledge(
    relay.role,
    'AwsSolutions-IAM5',
    'Lambda asks for ListStreams to make a stream trigger, and DynamoDB allows it only on *. It shows names, no data.',
    'Resource::*',
  );
}
