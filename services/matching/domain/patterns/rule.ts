import { type DateText, ok, type Result, refusal, refused, weekdayOf } from '@kith/kernel';

/** On which weekdays of which weeks something is, counted from a first day. */
export interface WeeklyRule {
  /** 1 is every week, 2 every second. */
  readonly interval: number;
  /** 1 is Monday, 7 is Sunday; in order. */
  readonly weekdays: readonly number[];
  /** The last day it may be on. */
  readonly until?: DateText;
  /** How often in all. */
  readonly count?: number;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** More of anything than this is a slip of the pen. */
const MOST = { interval: 52, count: 730 };

type Parts = ReadonlyMap<string, string>;

/**
 * Reads a rule of RFC 5545 that says on which weekdays of which weeks: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`. Of the
 * standard it knows `FREQ=WEEKLY`, `INTERVAL`, `BYDAY` without numbers, `UNTIL` as a date, `COUNT` and `WKST=MO`.
 * Refusal: `RULE_NOT_KNOWN` for anything else: a part that was left out would say something different.
 */
export function readRule(text: string, startsOn: DateText): Result<WeeklyRule> {
  const parts = partsOf(text);
  if (!parts || !isKnown(parts)) return refused(refusal('RULE_NOT_KNOWN'));
  const days = parts.get('BYDAY')?.split(',') ?? [DAYS[weekdayOf(startsOn) - 1] ?? ''];
  const until = parts.get('UNTIL');
  const count = parts.get('COUNT');
  return ok({
    interval: Number(parts.get('INTERVAL') ?? 1),
    weekdays: [...new Set(days.map((day) => DAYS.indexOf(day) + 1))].sort(),
    ...(until && { until: `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6)}` }),
    ...(count && { count: Number(count) }),
  });
}

/** Each name with its value; nothing when one stands twice or has none. */
function partsOf(text: string): Parts | undefined {
  const pairs = text.replace(/^RRULE:/, '').split(';');
  const parts = new Map(pairs.map((pair) => pair.split('=', 2) as [string, string]));
  const isWhole = parts.size === pairs.length && [...parts.values()].every((value) => value);
  return isWhole ? parts : undefined;
}

const knownParts: Readonly<Record<string, (value: string) => boolean>> = {
  FREQ: (value) => value === 'WEEKLY',
  WKST: (value) => value === 'MO',
  INTERVAL: (value) => isCount(value, MOST.interval),
  COUNT: (value) => isCount(value, MOST.count),
  BYDAY: (value) => value.split(',').every((day) => DAYS.includes(day)),
  UNTIL: (value) => /^\d{8}$/.test(value) && isDate(value),
};

function isKnown(parts: Parts): boolean {
  const endsOnce = !(parts.has('COUNT') && parts.has('UNTIL'));
  return parts.has('FREQ') && endsOnce && [...parts].every(([name, value]) => knownParts[name]?.(value));
}

function isCount(value: string, most: number): boolean {
  return /^[1-9]\d{0,3}$/.test(value) && Number(value) <= most;
}

function isDate(compact: string): boolean {
  const date = `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}`;
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}
