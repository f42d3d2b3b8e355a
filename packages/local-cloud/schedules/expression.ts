import { type DayRule, parseDayOfMonth, parseDayOfWeek } from './cron-days.ts';
import { parseField, shapes } from './cron-field.ts';
import { InvalidSchedule } from './invalid-schedule.ts';

export interface Rate {
  readonly kind: 'rate';
  readonly everyMs: number;
}

export interface Cron {
  readonly kind: 'cron';
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly months: readonly number[];
  readonly years: readonly number[];
  readonly fitsDay: DayRule;
}

export type Schedule = Rate | Cron;

const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

function rate(text: string): Rate {
  const [, count = '', unit = '', plural] = /^([1-9]\d*) (minute|hour|day)(s?)$/.exec(text) ?? [];
  if (count === '')
    throw new InvalidSchedule('a rate is a whole number above zero and minutes, hours or days');
  if ((count === '1') === (plural === 's'))
    throw new InvalidSchedule(count === '1' ? `write 1 ${unit}` : `write ${count} ${unit}s`);
  return { kind: 'rate', everyMs: Number(count) * (unitMs[unit] ?? 0) };
}

function cron(text: string): Cron {
  const fields = text.trim().split(/\s+/);
  if (fields.length !== 6) throw new InvalidSchedule(`cron has six fields, not ${fields.length}`);
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = '', year = ''] = fields;
  if ((dayOfMonth === '?') === (dayOfWeek === '?'))
    throw new InvalidSchedule('exactly one of day-of-month and day-of-week must be ?');
  const fitsDate = parseDayOfMonth(dayOfMonth);
  const fitsWeekday = parseDayOfWeek(dayOfWeek);
  return {
    kind: 'cron',
    minutes: parseField(minute, shapes.minute),
    hours: parseField(hour, shapes.hour),
    months: parseField(month, shapes.month),
    years: parseField(year, shapes.year),
    fitsDay: (day) => fitsDate(day) && fitsWeekday(day),
  };
}

/** Reads `rate(...)` or `cron(...)` of an EventBridge rule. Cron is in UTC. Throws `InvalidSchedule`. */
export function parseSchedule(expression: string): Schedule {
  const [, kind, body = ''] = /^(rate|cron)\((.*)\)$/.exec(expression) ?? [];
  try {
    if (kind === undefined) throw new InvalidSchedule('it must be rate(...) or cron(...)');
    return kind === 'rate' ? rate(body) : cron(body);
  } catch (thrown) {
    if (thrown instanceof InvalidSchedule) {
      throw new InvalidSchedule(`The schedule ${expression} is not valid: ${thrown.message}.`);
    }
    throw thrown;
  }
}
