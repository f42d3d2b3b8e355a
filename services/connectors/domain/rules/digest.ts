import { addDays, type ClockText, type DateText, dateOf, type InstantText, instantAt } from '@kith/kernel';

/**
 * When e-mails that do not press go out together. The first since the last of these times goes at once; what comes after
 * it waits for the next, and then all of it is one e-mail. So nobody gets more than four a day that do not press.
 */
interface Gathering {
  readonly from: DateText;
  /** By the clock on the wall, in order. */
  readonly at: readonly ClockText[];
  /** The most messages in one. */
  readonly most: number;
  readonly source: string;
}

const rules: readonly Gathering[] = [
  { from: '2026-01-01', at: ['09:00', '17:00'], most: 20, source: 'Policy of the co-op (C6).' },
];

function ruleOn(day: DateText): Gathering {
  const rule = rules.findLast(({ from }) => from <= day) ?? rules[0];
  if (!rule) throw new Error('There is no rule for gathering e-mails.');
  return rule;
}

/** The last time before or at a moment when e-mails went together, and the next after it. */
export function gatheringsAround(now: InstantText): {
  readonly last: InstantText;
  readonly next: InstantText;
} {
  const today = dateOf(now);
  const times = [-1, 0, 1]
    .map((days) => addDays(today, days))
    .flatMap((day) => ruleOn(day).at.map((clock) => instantAt(day, clock)));
  const last = times.findLast((time) => Date.parse(time) <= Date.parse(now));
  const next = times.find((time) => Date.parse(time) > Date.parse(now));
  if (!last || !next) throw new Error('A day has a time before and after every moment.');
  return { last, next };
}

/** The most messages in one e-mail on a day. */
export function mostInOne(now: InstantText): number {
  return ruleOn(dateOf(now)).most;
}
