import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameOf } from '../naming.ts';
import { acknowledge } from './acknowledge.ts';
import type { UndeliveredQueue } from './undelivered-queue.ts';

/**
 * The one alarm of an owner: something could not be delivered and waits to be replayed. Whatever fails for long ends
 * there, so one metric stands for all of it; alarms are billed by the metric (docs/adr/0020).
 */
export class UndeliveredAlarm extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { owner, undelivered }: { readonly owner: string; readonly undelivered: UndeliveredQueue },
  ) {
    super(scope, id);
    const topic = alarmTopic(this, owner);
    const alarm = new Alarm(this, 'Undelivered', {
      alarmName: nameOf.undelivered(owner),
      alarmDescription: `Something of ${owner} could not be delivered. Runbook: docs/operations/undelivered.md`,
      metric: undelivered.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: Stats.MAXIMUM,
      }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    alarm.addOkAction(new SnsAction(topic));
  }
}

/** Where whoever is on call for an owner hears of alarms: they subscribe to it by e-mail. Nothing personal goes there. */
export function alarmTopic(scope: Construct, owner: string, name = nameOf.alarms(owner)): Topic {
  const topic = new Topic(scope, 'Topic', { topicName: name, enforceSSL: true });
  acknowledge(
    topic,
    'AwsSolutions-SNS2',
    'CloudWatch may not use the free key of SNS, an own key is billed by the month, and an alarm names only a queue.',
  );
  return topic;
}
