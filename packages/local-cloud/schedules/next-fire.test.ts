import { describe, expect, test } from 'vitest';
import { parseSchedule } from './expression.ts';
import { nextFire } from './next-fire.ts';

function fires(expression: string, after: string, times: number): string[] {
  const schedule = parseSchedule(expression);
  const found: string[] = [];
  let at: number | undefined = Date.parse(after);
  while (found.length < times) {
    at = nextFire(schedule, at, Date.parse(after));
    if (at === undefined) return found;
    found.push(new Date(at).toISOString().slice(0, 16));
  }
  return found;
}

describe('cron, in UTC', () => {
  test.each([
    ['every day at half past two', '30 2 * * ? *', ['2026-06-02T02:30', '2026-06-03T02:30']],
    ['every quarter of an hour', '0/15 * * * ? *', ['2026-06-01T12:15', '2026-06-01T12:30']],
    ['a range with a step', '0 8-18/5 * * ? *', ['2026-06-01T13:00', '2026-06-01T18:00', '2026-06-02T08:00']],
    ['Mondays', '30 5 ? * MON *', ['2026-06-08T05:30', '2026-06-15T05:30']],
    [
      'weekdays by name',
      '0 12 ? * MON-FRI *',
      ['2026-06-02T12:00', '2026-06-03T12:00', '2026-06-04T12:00', '2026-06-05T12:00', '2026-06-08T12:00'],
    ],
    ['Sunday is the first day of the week', '0 0 ? * 1 *', ['2026-06-07T00:00']],
    [
      'the last day of each month',
      '0 0 L * ? *',
      ['2026-06-30T00:00', '2026-07-31T00:00', '2026-08-31T00:00'],
    ],
    ['the last Friday of each month', '0 0 ? * 6L *', ['2026-06-26T00:00', '2026-07-31T00:00']],
    ['the second Tuesday of each month', '0 0 ? * 3#2 *', ['2026-06-09T00:00', '2026-07-14T00:00']],
    ['Saturdays as the last day of the week', '0 0 ? * L *', ['2026-06-06T00:00']],
    // 15 August 2026 is a Saturday; 15 November a Sunday.
    ['the working day nearest the 15th', '0 0 15W 8,11 ? *', ['2026-08-14T00:00', '2026-11-16T00:00']],
    // 1 August 2026 is a Saturday: the nearest working day of that month is Monday the 3rd.
    ['the working day nearest the 1st stays in its month', '0 0 1W 8 ? *', ['2026-08-03T00:00']],
    // 31 January 2027 is a Sunday, 31 October 2026 a Saturday.
    ['the last working day', '0 0 LW 10,1 ? *', ['2026-10-30T00:00', '2027-01-29T00:00']],
    ['months by name', '0 0 1 JAN,APR ? *', ['2027-01-01T00:00', '2027-04-01T00:00']],
    ['a leap day', '0 0 29 2 ? *', ['2028-02-29T00:00', '2032-02-29T00:00']],
    ['some years only', '0 0 1 1 ? 2027-2028', ['2027-01-01T00:00', '2028-01-01T00:00']],
  ])('%s', (_title, fields, expected) => {
    expect(fires(`cron(${fields})`, '2026-06-01T12:00:00Z', expected.length)).toEqual(expected);
  });

  test('a schedule that is over never fires again', () => {
    expect(fires('cron(0 0 1 1 ? 2020)', '2026-06-01T12:00:00Z', 1)).toEqual([]);
    expect(fires('cron(0 0 31 2 ? *)', '2026-06-01T12:00:00Z', 1)).toEqual([]);
  });
});

test('a rate counts from when it began', () => {
  const hourly = parseSchedule('rate(1 hour)');
  expect(nextFire(hourly, 1000, 1000)).toBe(3_601_000);
  expect(nextFire(hourly, 3_601_000, 1000)).toBe(7_201_000);
  expect(nextFire(parseSchedule('rate(5 minutes)'), 1_000_000, 0)).toBe(1_200_000);
  expect(nextFire(parseSchedule('rate(7 days)'), 0, 0)).toBe(604_800_000);
});

describe('expressions that EventBridge refuses', () => {
  test.each([
    'at(2026-06-01T00:00:00)',
    'rate(0 minutes)',
    'rate(1 hours)',
    'rate(5 minute)',
    'rate(5 seconds)',
    'cron(0 0 * * *)',
    'cron(0 0 * * * *)',
    'cron(0 0 ? * ? *)',
    'cron(60 0 * * ? *)',
    'cron(0 24 * * ? *)',
    'cron(0 0 0 * ? *)',
    'cron(0 0 ? * 8 *)',
    'cron(0 0 ? * FRI-MON *)',
    'cron(0 0 ? * 3#6 *)',
    'cron(0/0 0 * * ? *)',
    'cron(x 0 * * ? *)',
  ])('%s', (expression) => {
    expect(() => parseSchedule(expression)).toThrow(
      expect.objectContaining({ code: 'InvalidScheduleExpression' }),
    );
  });
});
