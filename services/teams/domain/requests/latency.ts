import type { PublishedCount } from '@kith/contracts';
import { publishCount } from '@kith/disclosure';
import { addDays, type DateText, dateOf, endOfMonth, type MonthText } from '@kith/kernel';
import { daysBetween } from '../plain-date.ts';
import { remindersOn } from '../rules/request-reminders.ts';

/** What may happen to a request that its circle counts. */
export type LatencyStep = 'SENT' | 'ACKNOWLEDGED' | 'DECIDED' | 'WITHDRAWN';

/** One step of some request of the circle: day counts, and nothing that says whose. */
export interface LatencyEntry {
  readonly step: LatencyStep;
  readonly month: MonthText;
  /** The day of the month on which it happened. */
  readonly day: number;
  /** Whole days since the request was sent. */
  readonly days: number;
}

/** How long requests took, over stretches of time that hold enough of them to be shown. */
export interface LatencyFigure {
  /** The first and the last month that count; absent while there is nothing that may be shown. */
  readonly from?: MonthText;
  readonly to?: MonthText;
  readonly count: PublishedCount;
  /** Whole days. */
  readonly median?: number;
  readonly ninetieth?: number;
}

/** An entry of the circle's log: the step, and when. */
export function latencyEntry(step: LatencyStep, on: DateText, days: number): LatencyEntry {
  return { step, month: on.slice(0, 7), day: Number(on.slice(8)), days };
}

/**
 * How long one step took in the months from one to another (T16), in blocks: months are gathered from the first on
 * until a block holds enough requests to be shown, and a block counts when all of it lies within. So whatever is asked
 * for, two answers differ by none or by a whole block, and a figure once shown never changes.
 */
export function latencyOf(
  step: LatencyStep,
  entries: readonly LatencyEntry[],
  from: MonthText,
  to: MonthText,
): LatencyFigure {
  const blocks = blocksOf(entries.filter((entry) => entry.step === step && entry.month <= to));
  const within = blocks.filter((block) => first(block).month >= from);
  const last = within.at(-1)?.at(-1);
  if (!within[0] || !last) return { count: '*' };
  const days = within.flat().map((entry) => entry.days);
  return {
    from: first(within[0]).month,
    to: last.month,
    count: publishCount(days.length),
    median: quantile(days, 0.5),
    ninetieth: quantile(days, 0.9),
  };
}

/** How many requests had been open for long at the end of a month, as it may be shown. */
export function longOpen(entries: readonly LatencyEntry[], month: MonthText): PublishedCount {
  const end = addDays(dateOf(endOfMonth(month)), -1);
  const { longOpenDays } = remindersOn(end);
  const count = (steps: readonly LatencyStep[]) =>
    entries.filter((entry) => {
      const on = `${entry.month}-${String(entry.day).padStart(2, '0')}`;
      const age = daysBetween(addDays(on, -entry.days), end);
      return steps.includes(entry.step) && on <= end && age > longOpenDays;
    }).length;
  return publishCount(count(['SENT']) - count(['DECIDED', 'WITHDRAWN']));
}

type Block = readonly [LatencyEntry, ...LatencyEntry[]];

/** Whole months gathered until there are enough requests to show; what is too little at the end waits for more. */
function blocksOf(entries: readonly LatencyEntry[]): Block[] {
  const sorted = [...entries].sort((a, b) => (a.month < b.month ? -1 : Number(a.month > b.month)));
  const blocks: Block[] = [];
  let open: LatencyEntry[] = [];
  for (const [index, entry] of sorted.entries()) {
    open.push(entry);
    const endsMonth = sorted[index + 1]?.month !== entry.month;
    if (endsMonth && publishCount(open.length) !== '*') {
      blocks.push(open as unknown as Block);
      open = [];
    }
  }
  return blocks;
}

function first([entry]: Block): LatencyEntry {
  return entry;
}

/** The quantile between its neighbours, to the whole day: the longest wait is never shown as it is. */
function quantile(days: readonly number[], at: number): number {
  const sorted = [...days].sort((a, b) => a - b);
  const place = at * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return Math.round(below + (above - below) * (place - Math.floor(place)));
}
