import { beforeAll, describe, expect, it } from 'vitest';
import { ofType, type Resource, referred, synthesise, type Template } from './support/assembly.ts';
import { RegistryFixture } from './support/registry-fixture.ts';

let templates: Template[];

beforeAll(async () => {
  templates = await synthesise(new RegistryFixture().root);
});

/** Every resource of a type in every stack, with its stack. */
function everywhere(type: string): { template: Template; resource: Resource }[] {
  return templates.flatMap((template) => ofType(template, type).map((resource) => ({ template, resource })));
}

describe('delivery', () => {
  it('every target of every rule is retried for a day and then dead-lettered', () => {
    const targets = everywhere('AWS::Events::Rule').flatMap(({ template, resource }) =>
      resource.Properties.Targets.map((target: Record<string, unknown>) => ({ template, target })),
    );
    expect(targets.length).toBeGreaterThan(40);
    for (const { template, target } of targets) {
      expect(target.RetryPolicy).toEqual({ MaximumRetryAttempts: 185, MaximumEventAgeInSeconds: 86_400 });
      expect(referred(template, target.DeadLetterConfig?.Arn)?.Type).toBe('AWS::SQS::Queue');
    }
  });

  it('every dead-letter queue of a rule lets that rule write to it', () => {
    for (const { template, resource: rule } of everywhere('AWS::Events::Rule')) {
      const queue = referred(template, rule.Properties.Targets[0].DeadLetterConfig.Arn);
      const policy = ofType(template, 'AWS::SQS::QueuePolicy').find(
        ({ Properties }) => Properties.Queues[0].Ref === queue?.id,
      );
      const sources = JSON.stringify(
        policy?.Properties.PolicyDocument.Statement.filter(
          ({ Effect }: { Effect: string }) => Effect === 'Allow',
        ),
      );
      expect(sources.includes(rule.id) || sources.includes(':rule/kith-'), rule.id).toBe(true);
    }
  });

  it('every stream trigger retries until the record expires, bisects, reports single failures and dead-letters', () => {
    const triggers = everywhere('AWS::Lambda::EventSourceMapping');
    expect(triggers).toHaveLength(8 * 5);
    for (const { template, resource } of triggers) {
      expect(resource.Properties).toMatchObject({
        MaximumRetryAttempts: -1,
        MaximumRecordAgeInSeconds: -1,
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        StartingPosition: 'TRIM_HORIZON',
      });
      const { Destination } = resource.Properties.DestinationConfig.OnFailure;
      expect(referred(template, Destination)?.Type).toBe('AWS::SQS::Queue');
      expect(referred(template, resource.Properties.FunctionName)?.Properties.FunctionName).toMatch(
        /-relay$/,
      );
    }
  });

  it('every outbox of every service of a circle wakes the relay, and nothing else in the table does', () => {
    for (const template of templates.filter(({ stack }) => stack !== 'Kith-National')) {
      const triggers = ofType(template, 'AWS::Lambda::EventSourceMapping');
      const tables = triggers.map(
        ({ Properties }) => referred(template, Properties.EventSourceArn)?.Properties.TableName,
      );
      expect(new Set(tables)).toEqual(
        new Set(ofType(template, 'AWS::DynamoDB::GlobalTable').map(({ Properties }) => Properties.TableName)),
      );
      for (const { Properties } of triggers) {
        expect(JSON.parse(Properties.FilterCriteria.Filters[0].Pattern)).toEqual({
          eventName: ['INSERT'],
          dynamodb: { Keys: { pk: { S: [{ prefix: 'OUTBOX#' }] } } },
        });
      }
    }
  });

  it('every consumer of events has its own retries and dead-letter queue behind the rule', () => {
    const consumers = everywhere('AWS::Lambda::Function').filter(({ resource }) =>
      resource.Properties.FunctionName.endsWith('-events'),
    );
    expect(consumers).toHaveLength(8 * 5 + 1);
    for (const { template, resource } of consumers) {
      const config = ofType(template, 'AWS::Lambda::EventInvokeConfig').find(
        ({ Properties }) => Properties.FunctionName.Ref === resource.id,
      );
      expect(config?.Properties).toMatchObject({ MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 21_600 });
      expect(referred(template, config?.Properties.DestinationConfig.OnFailure.Destination)?.Type).toBe(
        'AWS::SQS::Queue',
      );
    }
  });

  it('every function that a rule targets may be invoked by that rule', () => {
    for (const { template, resource: rule } of everywhere('AWS::Events::Rule')) {
      const target = referred(template, rule.Properties.Targets[0].Arn);
      if (target?.Type !== 'AWS::Lambda::Function') continue;
      const permissions = ofType(template, 'AWS::Lambda::Permission').map(({ Properties }) => [
        referred(template, Properties.FunctionName)?.id,
        referred(template, Properties.SourceArn)?.id,
      ]);
      expect(permissions).toContainEqual([target.id, rule.id]);
    }
  });

  it('one hop: a circle forwards only what it sent itself, straight to the bus it is for', () => {
    const forwarders = everywhere('AWS::Events::Rule').filter(
      ({ resource }) => resource.Properties.Targets[0].RoleArn,
    );
    const hops = forwarders.map(({ template, resource: { Properties } }) => {
      const own = template.stack.replace('Kith-Circle-', '');
      expect(Properties.EventPattern.detail.circle).toEqual([own]);
      const [to] = Properties.EventPattern.detail.audience;
      expect(JSON.stringify(Properties.Targets[0].Arn)).toContain(`:event-bus/kith-${to}"`);
      return `${own}→${to}`;
    });
    const neighbours = [
      'clapton→homerton',
      'homerton→clapton',
      'clapton→stoke-newington',
      'stoke-newington→clapton',
    ];
    expect(hops).toEqual(
      expect.arrayContaining([...neighbours, 'hebden-bridge→todmorden', 'todmorden→hebden-bridge']),
    );
    expect(hops.filter((hop) => hop.endsWith('→national'))).toHaveLength(8);
    expect(hops).toHaveLength(6 + 8);
  });

  it('services are woken as often as what they look after needs, with a tick they know', () => {
    const clapton = templates.find(({ stack }) => stack === 'Kith-Circle-clapton') as Template;
    const ticks = ofType(clapton, 'AWS::Events::Rule')
      .filter(({ Properties }) => Properties.ScheduleExpression)
      .map(({ Properties }) => [
        Properties.ScheduleExpression,
        referred(clapton, Properties.Targets[0].Arn)?.Properties.FunctionName,
        JSON.parse(Properties.Targets[0].Input),
      ]);
    expect(ticks).toEqual([
      ['cron(0 5 * * ? *)', 'kith-clapton-teams-events', { source: 'kith.schedule', 'detail-type': 'Daily' }],
      [
        'cron(0 5 * * ? *)',
        'kith-clapton-matching-events',
        { source: 'kith.schedule', 'detail-type': 'Daily' },
      ],
      [
        'cron(0 * * * ? *)',
        'kith-clapton-matching-events',
        { source: 'kith.schedule', 'detail-type': 'Hourly' },
      ],
      ['cron(0 5 * * ? *)', 'kith-clapton-pay-events', { source: 'kith.schedule', 'detail-type': 'Daily' }],
      ['cron(0 * * * ? *)', 'kith-clapton-pay-events', { source: 'kith.schedule', 'detail-type': 'Hourly' }],
      [
        'cron(0 5 * * ? *)',
        'kith-clapton-evaluation-events',
        { source: 'kith.schedule', 'detail-type': 'Daily' },
      ],
      [
        'cron(0/5 * * * ? *)',
        'kith-clapton-connectors-events',
        { source: 'kith.schedule', 'detail-type': 'EveryFiveMinutes' },
      ],
    ]);
  });
});
