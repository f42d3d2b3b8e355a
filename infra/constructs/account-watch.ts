import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  DashboardVariable,
  GraphWidget,
  MathExpression,
  Metric,
  Stats,
  TextWidget,
  TreatMissingData,
  VariableInputType,
  VariableType,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameOf } from '../naming.ts';
import { alarmTopic } from './undelivered-alarm.ts';

/** What stands for the circle in the dashboard's searches: whoever looks writes a slug in its place. */
const ANY_CIRCLE = 'CIRCLE';

const watched = [
  {
    id: 'Errors',
    threshold: 5,
    statistic: Stats.SUM,
    what: 'functions failed five times or more in a quarter of an hour',
  },
  {
    id: 'Throttles',
    threshold: 1,
    statistic: Stats.SUM,
    what: 'functions were refused for running too many at once',
  },
  {
    id: 'IteratorAge',
    threshold: 15 * 60_000,
    statistic: Stats.MAXIMUM,
    what: 'an outbox has waited a quarter of an hour to be read',
  },
] as const;

/**
 * What is watched once for a whole account, however many circles are in it: what Lambda counts over all functions, and one
 * dashboard in which a circle is chosen by its slug. A new circle adds nothing to it.
 */
export class AccountWatch extends Construct {
  constructor(scope: Construct, id: string, owner: string) {
    super(scope, id);
    const topic = alarmTopic(this, owner, nameOf.alarms('account'));
    for (const each of watched) this.watch(each, topic);
    this.addDashboard();
  }

  private watch({ id, threshold, statistic, what }: (typeof watched)[number], topic: Topic): void {
    const alarm = new Alarm(this, id, {
      alarmName: `kith-account-${id.toLowerCase()}`,
      alarmDescription: `In this account ${what}. Runbook: docs/operations/functions-fail.md`,
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: id,
        statistic,
        period: Duration.minutes(15),
      }),
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    alarm.addOkAction(new SnsAction(topic));
  }

  private addDashboard(): void {
    const functions = (metric: string, statistic: string) =>
      search('AWS/Lambda,FunctionName', metric, statistic, `FunctionName=kith-${ANY_CIRCLE}`);
    new Dashboard(this, 'Dashboard', {
      dashboardName: 'kith',
      variables: [
        new DashboardVariable({
          id: 'circle',
          type: VariableType.PATTERN,
          label: 'Circle',
          inputType: VariableInputType.INPUT,
          value: ANY_CIRCLE,
        }),
      ],
      widgets: [
        [
          new TextWidget({
            markdown: 'Write the slug of a circle above. Runbooks: `docs/operations/`.',
            width: 24,
            height: 1,
          }),
        ],
        [
          graph('Errors', functions('Errors', 'Sum')),
          graph('How long functions take: 95 of 100 are faster', functions('Duration', 'p95')),
        ],
        [
          graph(
            'Waits to be replayed',
            search(
              'AWS/SQS,QueueName',
              'ApproximateNumberOfMessagesVisible',
              'Maximum',
              `QueueName=kith-${ANY_CIRCLE}`,
            ),
          ),
          graph('Age of what an outbox holds', functions('IteratorAge', 'Maximum')),
        ],
        [
          graph('Functions refused', functions('Throttles', 'Sum')),
          graph(
            'Tables refused',
            search(
              'AWS/DynamoDB,TableName,Operation',
              'ThrottledRequests',
              'Sum',
              `TableName=kith-${ANY_CIRCLE}`,
            ),
          ),
        ],
      ],
    });
  }
}

function search(schema: string, metric: string, statistic: string, where: string): MathExpression {
  const expression = `SEARCH('{${schema}} MetricName="${metric}" ${where}', '${statistic}', 300)`;
  return new MathExpression({ expression, label: '', usingMetrics: {}, period: Duration.minutes(5) });
}

function graph(title: string, metric: MathExpression): GraphWidget {
  return new GraphWidget({ title, left: [metric], width: 12, height: 6 });
}
