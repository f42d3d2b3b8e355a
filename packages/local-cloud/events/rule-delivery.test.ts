import { describe, expect, test } from 'vitest';
import type { PolicyStatement, RuleModel, RuleTargetModel } from '../model.ts';
import { runBuses, visit } from './fixtures/running-buses.ts';
import { arns, type BusCloud, smallCloud } from './fixtures/small-cloud.ts';

const always = { delayMs: 0, duplicate: false, drop: false, throttle: false };

function withTarget(
  cloud: BusCloud,
  name: string,
  change: (target: RuleTargetModel) => RuleTargetModel,
): BusCloud {
  const changed = (rule: RuleModel) =>
    rule.name === name ? { ...rule, targets: rule.targets.map(change) } : rule;
  return { ...cloud, rules: cloud.rules.map(changed) };
}

describe('what reaches a target', () => {
  test('only events that match the rule are delivered', async () => {
    const { buses, clock, invoked } = runBuses(smallCloud());
    buses.putEvents([visit('todmorden'), { ...visit('todmorden'), DetailType: 'VisitPlanned.v1' }]);
    await clock.advance(0);
    expect(invoked).toHaveLength(1);
  });

  test('a target with a constant input gets that instead of the event', async () => {
    const cloud = withTarget(smallCloud(), 'to-pay', (target) => ({ ...target, input: '{"job":"nightly"}' }));
    const { buses, clock, invoked } = runBuses(cloud);
    buses.putEvents([visit('todmorden')]);
    await clock.advance(0);
    expect(invoked[0]?.payload).toEqual({ job: 'nightly' });
  });
});

describe('retries', () => {
  test('a busy target is tried again after growing waits, as often as declared, then dead-lettered', async () => {
    const { buses, clock, invoked, deadLetters } = runBuses(smallCloud(), {
      faults: () => ({ ...always, throttle: true }),
    });
    buses.putEvents([visit('todmorden', { visit: 'v1' })]);
    await clock.advance(499 + 999 + 1999);
    expect(deadLetters()).toEqual([]);
    await clock.advance(10_000);
    expect(invoked).toEqual([]);
    expect(deadLetters()).toEqual([
      {
        body: expect.objectContaining({ 'detail-type': 'VisitConfirmed.v1', detail: { visit: 'v1' } }),
        attributes: {
          RULE_ARN: arns.rule('todmorden', 'to-pay'),
          TARGET_ARN: arns.fn('pay'),
          ERROR_CODE: 'THROTTLING',
          ERROR_MESSAGE: 'The target is too busy.',
          EXHAUSTED_RETRY_CONDITION: 'MaximumRetryAttempts',
          RETRY_ATTEMPTS: '3',
        },
      },
    ]);
    await buses.idle();
  });

  test('an event that grows too old is dead-lettered at that moment', async () => {
    const cloud = withTarget(smallCloud(), 'to-pay', (target) => ({
      ...target,
      maximumRetryAttempts: 185,
      maximumEventAgeSeconds: 60,
    }));
    const { buses, clock, deadLetters } = runBuses(cloud, { faults: () => ({ ...always, drop: true }) });
    buses.putEvents([visit('todmorden')]);
    await clock.advance(59_000);
    expect(deadLetters()).toEqual([]);
    await clock.advance(1_000);
    expect(deadLetters()[0]?.attributes).toMatchObject({
      ERROR_CODE: 'TIMEOUT',
      EXHAUSTED_RETRY_CONDITION: 'MaximumEventAgeInSeconds',
    });
  });

  test('a lost attempt is made again', async () => {
    const { buses, clock, invoked } = runBuses(smallCloud(), {
      faults: (key) => ({ ...always, drop: key.endsWith(':0') }),
    });
    buses.putEvents([visit('todmorden')]);
    await clock.advance(1000);
    expect(invoked).toHaveLength(1);
    expect(invoked[0]?.atMs).toBeGreaterThanOrEqual(500);
  });

  test('a duplicating fault delivers twice, never endlessly', async () => {
    const { buses, clock, invoked } = runBuses(smallCloud(), {
      faults: () => ({ ...always, duplicate: true }),
    });
    buses.putEvents([visit('todmorden')]);
    await clock.advance(60_000);
    expect(invoked).toHaveLength(2);
    expect(invoked[0]?.payload.id).toBe(invoked[1]?.payload.id);
  });
});

describe('dead letters without a retry', () => {
  const cases: [string, (cloud: BusCloud) => BusCloud, string][] = [
    [
      'the function has no permission for the rule',
      (cloud) => ({ ...cloud, permissions: [] }),
      'NO_PERMISSIONS',
    ],
    ['the function does not exist', (cloud) => ({ ...cloud, functions: [] }), 'NO_RESOURCE'],
  ];
  test.each(cases)('%s', async (_title, change, code) => {
    const { buses, clock, invoked, deadLetters } = runBuses(change(smallCloud()));
    buses.putEvents([visit('todmorden')]);
    await clock.advance(0);
    expect(invoked).toEqual([]);
    expect(deadLetters()[0]?.attributes).toMatchObject({ ERROR_CODE: code, RETRY_ATTEMPTS: '0' });
  });

  test('without a dead-letter queue the event is dropped, and that is reported', async () => {
    const cloud = withTarget(smallCloud(), 'to-pay', ({ deadLetterArn: _none, ...target }) => target);
    const { buses, clock, reports } = runBuses({ ...cloud, permissions: [] });
    buses.putEvents([visit('todmorden')]);
    await clock.advance(0);
    expect(reports).toEqual([
      expect.stringMatching(/NO_PERMISSIONS.*dropped: the target has no dead-letter queue/),
    ]);
  });

  test('a queue whose policy does not let the rule in takes nothing', async () => {
    const cloud = smallCloud();
    const queues = cloud.queues.map((queue) => ({ ...queue, policy: [] }));
    const { buses, clock, reports, deadLetters } = runBuses({ ...cloud, queues, permissions: [] });
    buses.putEvents([visit('todmorden')]);
    await clock.advance(0);
    expect(deadLetters()).toEqual([]);
    expect(reports[0]).toMatch(/dropped: the policy of undelivered/);
  });
});

describe('from bus to bus', () => {
  const toHebden = visit('todmorden', { audience: ['hebden-bridge'] });
  const pays = (cloud: BusCloud) => ({
    ...cloud,
    rules: cloud.rules.filter(({ name, busName }) => name !== 'to-pay' || busName === 'hebden-bridge'),
  });

  test('an event is forwarded to the neighbour and matched there, unchanged', async () => {
    const { buses, clock, invoked } = runBuses(pays(smallCloud()));
    const { Entries } = buses.putEvents([toHebden]);
    await clock.advance(0);
    expect(invoked.map(({ payload }) => payload.id)).toEqual([Entries[0]?.EventId]);
  });

  test('a forwarded event is never forwarded again: the second hop is dead-lettered', async () => {
    const { buses, clock, invoked, deadLetters } = runBuses(smallCloud());
    buses.putEvents([visit('todmorden', { audience: ['hebden-bridge', 'clapton'] })]);
    await clock.advance(0);
    expect(invoked).toHaveLength(2);
    expect(deadLetters().map(({ attributes }) => attributes)).toEqual([
      expect.objectContaining({
        ERROR_CODE: 'THIRD_ACCOUNT_HOP_DETECTED',
        RULE_ARN: arns.rule('hebden-bridge', 'to-clapton'),
        TARGET_ARN: arns.bus('clapton'),
      }),
    ]);
  });

  const deny: PolicyStatement = {
    effect: 'Deny',
    actions: ['events:PutEvents'],
    resources: ['*'],
    principals: ['*'],
    conditions: {},
  };
  const cases: [string, (cloud: BusCloud) => BusCloud, string][] = [
    [
      'the bus does not exist',
      (cloud) => ({ ...cloud, buses: cloud.buses.filter(({ name }) => name !== 'hebden-bridge') }),
      'NO_RESOURCE',
    ],
    [
      'the target has no role',
      (cloud) => withTarget(cloud, 'to-hebden-bridge', ({ roleArn: _none, ...target }) => target),
      'NO_PERMISSIONS',
    ],
    [
      'EventBridge may not assume the role',
      (cloud) => ({ ...cloud, roles: cloud.roles.map((role) => ({ ...role, assumedBy: [] })) }),
      'FAILED_TO_ASSUME_ROLE',
    ],
    [
      'the role may not put events on that bus',
      (cloud) => ({ ...cloud, roles: cloud.roles.map((role) => ({ ...role, statements: [] })) }),
      'NO_PERMISSIONS',
    ],
    [
      'the bus denies it',
      (cloud) => ({ ...cloud, buses: cloud.buses.map((bus) => ({ ...bus, policy: [deny] })) }),
      'NO_PERMISSIONS',
    ],
    [
      'the bus is in another account and does not invite the role',
      (cloud) => {
        const far = (arn: string) =>
          arn === arns.bus('hebden-bridge') ? arn.replace(/0{12}/, '1'.repeat(12)) : arn;
        const roles = cloud.roles.map((role) => ({
          ...role,
          statements: role.statements.map((one) => ({ ...one, resources: one.resources.map(far) })),
        }));
        const buses = cloud.buses.map((bus) => ({ ...bus, arn: far(bus.arn) }));
        return withTarget({ ...cloud, buses, roles }, 'to-hebden-bridge', (one) => ({
          ...one,
          arn: far(one.arn),
        }));
      },
      'NO_PERMISSIONS',
    ],
  ];
  test.each(cases)('%s: dead-lettered at once', async (_title, change, code) => {
    const { buses, clock, invoked, deadLetters } = runBuses(change(pays(smallCloud())));
    buses.putEvents([toHebden]);
    await clock.advance(0);
    expect(invoked).toEqual([]);
    expect(deadLetters()[0]?.attributes).toMatchObject({ ERROR_CODE: code, RETRY_ATTEMPTS: '0' });
  });
});
