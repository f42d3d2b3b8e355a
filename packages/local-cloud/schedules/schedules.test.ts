import { expect, test } from 'vitest';
import { arns } from '../events/fixtures/small-cloud.ts';
import type { BusEvent } from '../events/put-events.ts';
import { manualClock } from '../journal/manual-clock.ts';
import type { RuleModel } from '../model.ts';
import { startSchedules } from './schedules.ts';

const start = Date.parse('2026-06-01T12:00:00Z');

function run(...schedules: string[]) {
  const clock = manualClock(start);
  const delivered: { readonly rule: string; readonly event: BusEvent }[] = [];
  const rules = schedules.map(
    (schedule, at): RuleModel => ({
      name: `rule-${at}`,
      arn: arns.rule('default', `rule-${at}`),
      schedule,
      targets: [],
    }),
  );
  let shift = 0;
  const runner = startSchedules({
    model: { rules: [...rules, { name: 'other', arn: 'arn:other', pattern: {}, targets: [] }] },
    buses: { deliver: (rule, event) => delivered.push({ rule: rule.name, event }) },
    shiftMs: () => shift,
    clock,
  });
  const jump = (ms: number) => {
    shift += ms;
    runner.clockShifted();
  };
  return { clock, runner, jump, delivered, times: () => delivered.map(({ event }) => event.time) };
}

test('a rule fires when it is due, with the event that AWS sends', async () => {
  const { clock, delivered } = run('cron(30 12 * * ? *)');
  await clock.advance(29 * 60_000);
  expect(delivered).toEqual([]);
  await clock.advance(60_000);
  expect(delivered).toEqual([
    {
      rule: 'rule-0',
      event: {
        version: '0',
        id: expect.any(String),
        'detail-type': 'Scheduled Event',
        source: 'aws.events',
        account: '000000000000',
        region: 'eu-west-2',
        time: '2026-06-01T12:30:00Z',
        resources: [arns.rule('default', 'rule-0')],
        detail: {},
      },
    },
  ]);
});

test('rules fire again and again, each in its own time', async () => {
  const { clock, delivered } = run('rate(1 hour)', 'rate(90 minutes)');
  await clock.advance(3 * 3_600_000);
  expect(delivered.map(({ rule }) => rule)).toEqual(['rule-0', 'rule-1', 'rule-0', 'rule-0', 'rule-1']);
});

test('jumping over several times fires a rule once, and then on its usual times', async () => {
  const { clock, runner, jump, times } = run('cron(30 2 * * ? *)');
  jump(7 * 86_400_000);
  expect(times()).toEqual(['2026-06-02T02:30:00Z']);
  expect(runner.next()).toEqual([{ rule: 'rule-0', at: Date.parse('2026-06-09T02:30:00Z') }]);
  await clock.advance(15 * 3_600_000);
  expect(times()).toEqual(['2026-06-02T02:30:00Z', '2026-06-09T02:30:00Z']);
});

test('nothing fires once stopped', async () => {
  const { clock, runner, delivered } = run('rate(1 minute)');
  runner.stop();
  await clock.advance(3_600_000);
  expect(delivered).toEqual([]);
});
