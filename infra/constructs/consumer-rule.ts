import { Duration } from 'aws-cdk-lib';
import {
  type EventBus,
  type IRule,
  type IRuleTarget,
  Rule,
  RuleTargetInput,
  Schedule,
} from 'aws-cdk-lib/aws-events';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { KithFunction } from './kith-function.ts';
import type { UndeliveredQueue } from './undelivered-queue.ts';

/** The most EventBridge allows: after it, the event is in the dead-letter queue. */
const deliveryPolicy = { retryAttempts: 185, maxEventAge: Duration.hours(24) };

/** Who takes an event, and where it ends if it cannot be handed over. */
interface Delivery {
  readonly ruleName: string;
  readonly consumer: KithFunction;
  readonly undelivered: UndeliveredQueue;
}

/** Hands the types of event that a service hears to its consumer. */
export class ConsumerRule extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: Delivery & { readonly bus: EventBus; readonly hears: readonly string[] },
  ) {
    super(scope, id);
    new Rule(this, 'Rule', {
      ruleName: props.ruleName,
      eventBus: props.bus,
      eventPattern: { detailType: [...props.hears] },
      targets: [target(props)],
    });
  }
}

/** Hands a service a clock's tick: `{ source: 'kith.schedule', 'detail-type': 'EveryFiveMinutes' | 'Hourly' | 'Daily' | 'Weekly' }`. */
export class ScheduleRule extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: Delivery & {
      readonly tick: 'EveryFiveMinutes' | 'Hourly' | 'Daily' | 'Weekly';
      readonly schedule: Schedule;
    },
  ) {
    super(scope, id);
    const input = RuleTargetInput.fromObject({ source: 'kith.schedule', 'detail-type': props.tick });
    const { ruleName, schedule } = props;
    new Rule(this, 'Rule', { ruleName, schedule, targets: [target(props, input)] });
  }
}

/** Often enough for what is tried again after minutes (docs/adr/0017). */
export const everyFiveMinutes = Schedule.cron({ minute: '0/5' });
/** Often enough for what is counted in hours (docs/adr/0012). */
export const everyHour = Schedule.cron({ minute: '0' });
/** Before the first visits of a day, in any season. */
export const everyDay = Schedule.cron({ minute: '0', hour: '5' });

/**
 * The consumer as a target. The queue admits all rules of its owner in one statement; a target of the CDK's own would add
 * one for each rule, and a queue's policy has room for twenty.
 */
function target({ consumer, undelivered }: Delivery, event?: RuleTargetInput): IRuleTarget {
  return {
    bind: (rule: IRule) => {
      consumer.function.addPermission(`Allow-${rule.node.scope?.node.id}`, {
        principal: new ServicePrincipal('events.amazonaws.com'),
        sourceArn: rule.ruleArn,
      });
      return {
        arn: consumer.function.functionArn,
        deadLetterConfig: { arn: undelivered.queueArn },
        retryPolicy: retryPolicy(),
        ...(event && { input: event }),
      };
    },
  };
}

/** The retries of a target, as CloudFormation has them. */
export function retryPolicy() {
  return {
    maximumRetryAttempts: deliveryPolicy.retryAttempts,
    maximumEventAgeInSeconds: deliveryPolicy.maxEventAge.toSeconds(),
  };
}
