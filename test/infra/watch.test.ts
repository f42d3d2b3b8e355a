import { beforeAll, describe, expect, it } from 'vitest';
import { deployed } from '../../scripts/cost/summary.ts';
import { ofType, referred, synthesise, type Template } from './support/assembly.ts';
import { RegistryFixture } from './support/registry-fixture.ts';

let templates: Template[];
let circles: Template[];
let national: Template;

beforeAll(async () => {
  templates = await synthesise(new RegistryFixture().root);
  circles = templates.filter(({ stack }) => stack.startsWith('Kith-Circle-'));
  national = templates.find(({ stack }) => stack === 'Kith-National') as Template;
});

/** The metrics an alarm watches: each is billed. */
function metricsOf({ Properties }: ReturnType<typeof ofType>[number]): number {
  const queries = (Properties.Metrics ?? []).filter((each: { MetricStat?: unknown }) => each.MetricStat);
  return Properties.MetricName ? 1 : queries.length;
}

describe('watching', () => {
  it('a circle has one queue of what could not be delivered, and one alarm of one metric on it: ten cents', () => {
    for (const template of circles) {
      const slug = template.stack.replace('Kith-Circle-', '');
      const queues = ofType(template, 'AWS::SQS::Queue');
      expect(queues.map(({ Properties }) => Properties.QueueName)).toEqual([`kith-${slug}-undelivered`]);
      const alarms = ofType(template, 'AWS::CloudWatch::Alarm');
      expect(alarms.map(metricsOf)).toEqual([deployed.alarms]);
      const [alarm] = alarms;
      expect(alarm?.Properties).toMatchObject({
        AlarmName: `kith-${slug}-undelivered`,
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Threshold: 1,
        TreatMissingData: 'notBreaching',
      });
      const [dimension] = alarm?.Properties.Dimensions ?? [];
      expect(referred(template, dimension?.Value)?.id).toBe(queues[0]?.id);
      const topics = ofType(template, 'AWS::SNS::Topic').map(({ Properties }) => Properties.TopicName);
      expect(topics).toEqual([`kith-${slug}-alarms`]);
    }
  });

  it('what an account counts over all its functions is watched once, whoever is in it', () => {
    const alarms = ofType(national, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
    const account = alarms.filter(({ AlarmName }) => AlarmName.startsWith('kith-account-'));
    expect(account.map(({ MetricName }) => MetricName).sort()).toEqual([
      'Errors',
      'IteratorAge',
      'Throttles',
    ]);
    expect(account.every(({ Dimensions }) => Dimensions === undefined)).toBe(true);
    expect(templates.flatMap((each) => ofType(each, 'AWS::CloudWatch::Dashboard'))).toHaveLength(1);
  });

  it('the one dashboard names no circle, so that a new one does not change it', () => {
    const [dashboard] = ofType(national, 'AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(dashboard?.Properties.DashboardBody);
    for (const part of ['Errors', 'p95', 'ApproximateNumberOfMessagesVisible', 'IteratorAge', 'Throttle']) {
      expect(body).toContain(part);
    }
    for (const { stack } of circles) expect(body).not.toContain(stack.replace('Kith-Circle-', ''));
  });

  it('a circle in an account of its own has that account watched by its stack', async () => {
    const fixture = new RegistryFixture()
      .edit('national', (entry) => {
        entry.account = '210987654321';
      })
      .edit('raglan', (entry) => {
        entry.account = '123456789012';
      });
    const apart = await synthesise(fixture.root, {
      circles: ['raglan', 'st-ives'],
      context: { 'kith:organisation': 'o-abcdefghij' },
    });
    const dashboards = apart.filter((each) => ofType(each, 'AWS::CloudWatch::Dashboard').length > 0);
    expect(dashboards.map(({ stack }) => stack)).toEqual(['Kith-Circle-raglan', 'Kith-National']);
  });

  it('nothing is traced, and so billed by the trace, unless someone asks for it; then it begins at the gateway', async () => {
    const context = { 'kith:tracing': 'on' };
    const traced = await synthesise(new RegistryFixture().root, { circles: ['raglan'], context });
    const modes = (all: readonly Template[]) =>
      all
        .flatMap((each) => ofType(each, 'AWS::Lambda::Function'))
        .filter(({ Properties }) => Properties.TracingConfig.Mode === 'Active')
        .map(({ Properties }) => Properties.FunctionName);
    expect(modes(templates)).toEqual([]);
    expect(deployed.traced).toBe(false);
    expect(modes(traced)).toEqual(['kith-raglan-gateway', 'kith-national-gateway']);
  });

  it('the bill knows which key encrypts the tables', () => {
    const keys = circles.flatMap((each) =>
      ofType(each, 'AWS::DynamoDB::GlobalTable').map(
        ({ Properties }) => Properties.SSESpecification?.SSEType,
      ),
    );
    expect(keys.every((type) => (type === 'KMS') === deployed.accountKey)).toBe(true);
  });
});
