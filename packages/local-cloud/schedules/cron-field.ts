import { InvalidSchedule } from './invalid-schedule.ts';

/** One field of a cron expression: its bounds and the names that stand for numbers. */
interface FieldShape {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Names in order, the first standing for `least`. */
  readonly names?: readonly string[];
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

export const shapes = {
  minute: { name: 'minutes', least: 0, most: 59 },
  hour: { name: 'hours', least: 0, most: 23 },
  dayOfMonth: { name: 'day-of-month', least: 1, most: 31 },
  month: { name: 'month', least: 1, most: 12, names: months },
  /** AWS counts from Sunday as 1. */
  dayOfWeek: { name: 'day-of-week', least: 1, most: 7, names: weekdays },
  year: { name: 'year', least: 1970, most: 2199 },
} as const satisfies Record<string, FieldShape>;

/** A number or name of the field; throws `InvalidSchedule`. */
export function numberOf(text: string, { name, least, most, names }: FieldShape): number {
  const named = names?.indexOf(text.toUpperCase()) ?? -1;
  const value = named >= 0 ? named + least : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new InvalidSchedule(`${text} is not a value for ${name} (${least} to ${most})`);
}

// A value `5`, a range `1-5`, a step through all `*/15`, from a value `10/5`, or through a range `1-30/5`.
function valuesOf(item: string, shape: FieldShape): number[] {
  const [range = '', step, ...rest] = item.split('/');
  if (rest.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step)))
    throw new InvalidSchedule(`${item} is not a step in ${shape.name}`);
  const [from = '', to, ...more] = range.split('-');
  if (more.length > 0) throw new InvalidSchedule(`${item} is not a range in ${shape.name}`);
  const first = range === '*' ? shape.least : numberOf(from, shape);
  const openEnded = range === '*' || (to === undefined && step !== undefined);
  const last = openEnded ? shape.most : to === undefined ? first : numberOf(to, shape);
  if (last < first) throw new InvalidSchedule(`${item} runs backwards in ${shape.name}`);
  const by = Number(step ?? 1);
  return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, at) => first + at * by);
}

/** All values a field allows, in order; throws `InvalidSchedule`. */
export function parseField(text: string, shape: FieldShape): readonly number[] {
  const values = text.split(',').flatMap((item) => valuesOf(item, shape));
  return [...new Set(values)].sort((a, b) => a - b);
}
