import { type CircleKeys, typeOf } from '@kith/contracts';
import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Construct } from 'constructs';
import { nameOf } from '../naming.ts';
import { ConsumerRule } from './consumer-rule.ts';
import { KithFunction } from './kith-function.ts';
import { erasingActions, ServiceTable } from './service-table.ts';
import type { UndeliveredQueue } from './undelivered-queue.ts';

/** One service of one owner. */
export interface ServiceProps {
  readonly owner: string;
  readonly service: string;
  readonly functionsDir: string;
  readonly bus: EventBus;
  /** Types of event the service hears, e.g. `CoverOffered.v1`. */
  readonly hears: readonly string[];
  /** Where events end that it could not take. */
  readonly undelivered: UndeliveredQueue;
  /** What the owner's own events are checked with. */
  readonly keys: Pick<CircleKeys, 'signing' | 'former'>;
}

/** A service: its table, its subgraph and its consumer of events. */
export class Service extends Construct {
  readonly table: ServiceTable;
  readonly graphql: KithFunction;
  readonly events: KithFunction;

  constructor(scope: Construct, id: string, props: ServiceProps) {
    super(scope, id);
    const { owner, service, functionsDir, bus, hears, keys, undelivered } = props;
    const environment = { KITH_TABLE: nameOf.table(owner, service) };
    const common = { owner, service, functionsDir };
    this.table = new ServiceTable(this, 'Table', owner, service);
    this.graphql = new KithFunction(this, 'Graphql', {
      ...common,
      functionName: nameOf.graphql(owner, service),
      bundle: `${service}-graphql`,
      environment,
      memoryMb: 512,
      timeoutSeconds: 10,
    });
    this.events = new KithFunction(this, 'Events', {
      ...common,
      functionName: nameOf.events(owner, service),
      bundle: `${service}-events`,
      environment: {
        ...environment,
        KITH_SIGNING_KEY: JSON.stringify(keys.signing),
        ...(keys.former && { KITH_FORMER_KEY: JSON.stringify(keys.former) }),
      },
      memoryMb: 512,
      // Nobody waits for it, and a daily round goes through all of a circle: a large one must not be cut off half way.
      timeoutSeconds: 120,
    });
    // Lambda has an asynchronous queue of its own behind every rule: the rule's retries end when that has the event.
    this.events.function.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(undelivered),
    });
    this.table.openTo(this.graphql);
    this.table.openTo(this.events, hears.includes(typeOf('ErasureDue')) ? erasingActions : undefined);
    if (hears.length > 0) {
      new ConsumerRule(this, 'Rule', {
        ruleName: nameOf.rule(owner, service),
        bus,
        hears,
        consumer: this.events,
        undelivered,
      });
    }
  }

  get functions(): readonly KithFunction[] {
    return [this.graphql, this.events];
  }
}
