import type { InstantText, PersonId, TimeWindow } from '@kith/kernel';
import type { Days } from './days.ts';
import type { RestRule } from './rules/rest.ts';
import { joined, type Span } from './span.ts';

/** Rest a worker agreed to go short of, for hours they took: it is owed to them (M14). */
export interface RestOwed {
  readonly workerId: PersonId;
  /** The claim or the weekly hours that brought it about. */
  readonly ref: string;
  readonly window: TimeWindow;
  readonly minutes: number;
  readonly agreedAt: InstantText;
}

/** What a worker holds, by the day it begins on. */
export interface HeldByDay {
  readonly days: Days;
  readonly of: (day: number) => readonly Span[];
}

const MINUTE = 60_000;

/** Sorts what is held by the day it begins on. */
export function heldByDay(held: readonly Span[], days: Days): HeldByDay {
  const each = new Map<number, Span[]>();
  for (const span of held) {
    const day = days.at(span.from);
    each.set(day, [...(each.get(day) ?? []), span]);
  }
  return { days, of: (day) => each.get(day) ?? [] };
}

/**
 * Minutes of rest that would lack because of these hours, at the worst place; 0 when there is enough (M14). Daily rest
 * lies between the last hours begun on one day and the first of the next, so that visits in the morning and the evening
 * of one day take none away; weekly rest lies within a week, or a fortnight.
 */
export function restLacking(span: Span, held: HeldByDay, rule: RestRule): number {
  return Math.max(dailyLack(span, held, rule), weeklyLack(span, held, rule));
}

function dailyLack(span: Span, { days, of }: HeldByDay, { dailyMinutes }: RestRule): number {
  const day = days.at(span.from);
  const own = of(day);
  const lackBetween = (
    without: readonly [readonly Span[], readonly Span[]],
    withIt: typeof without,
  ): number => {
    const rest = restBetween(...withIt);
    return rest < restBetween(...without) ? Math.max(0, dailyMinutes - rest) : 0;
  };
  const all = [...own, span];
  return Math.max(
    lackBetween([of(day - 1), own], [of(day - 1), all]),
    lackBetween([own, of(day + 1)], [all, of(day + 1)]),
  );
}

/** Whole minutes from the end of the last to the beginning of the first; endless when one side has none. */
function restBetween(before: readonly Span[], after: readonly Span[]): number {
  const ends = Math.max(...before.map(({ to }) => to));
  const begins = Math.min(...after.map(({ from }) => from));
  return Math.max(0, Math.floor((begins - ends) / MINUTE));
}

function weeklyLack(span: Span, held: HeldByDay, rule: RestRule): number {
  const week = Math.floor(held.days.at(span.from) / 7);
  const around = daysOf(held, week - 1, 3);
  const withIt = joined([...around, span]);
  const longest = Math.max(...restsIn(held.days, week, 1, withIt));
  const before = Math.max(...restsIn(held.days, week, 1, joined(around)));
  if (longest >= rule.weeklyMinutes || longest >= before) return 0;
  const isMadeUp = [week - 1, week].some((first) => {
    const rests = restsIn(held.days, first, 2, withIt);
    const isLong = rests.some((rest) => rest >= rule.fortnightlyMinutes);
    return isLong || rests.filter((rest) => rest >= rule.weeklyMinutes).length >= 2;
  });
  return isMadeUp ? 0 : rule.weeklyMinutes - longest;
}

/** Everything that begins in some weeks, and on the day before them. */
function daysOf({ of }: HeldByDay, week: number, weeks: number): Span[] {
  return Array.from({ length: weeks * 7 + 1 }, (_, index) => of(week * 7 - 1 + index)).flat();
}

/** Whole minutes of each rest within some weeks. */
function restsIn(days: Days, week: number, weeks: number, spans: readonly Span[]): number[] {
  const [begins, ends] = [days.start(week * 7), days.start((week + weeks) * 7)];
  const rests: number[] = [];
  let since = begins;
  for (const { from, to } of spans) {
    if (to <= begins || from >= ends) continue;
    rests.push(Math.floor((from - since) / MINUTE));
    since = to;
  }
  return [...rests, Math.floor((ends - since) / MINUTE)];
}
