import { type DateText, dateOf, type InstantText, instantAt, Temporal } from '@kith/kernel';

interface StarterRule {
  readonly from: DateText;
  /** The longest a Team Starter stays before the owner says yes anew. */
  readonly longestMonths: number;
  readonly source: string;
}

/** Newest last. */
const rules: readonly StarterRule[] = [
  { from: '2024-01-01', longestMonths: 12, source: 'Policy of the co-op; row T3.' },
];

/** The last day on which the membership of a Team Starter who comes, or is renewed, now may end (T3). */
export function lastDayOfStarter(now: InstantText): DateText {
  const today = dateOf(now);
  const rule = rules.findLast(({ from }) => from <= today) ?? rules[0];
  return Temporal.PlainDate.from(today)
    .add({ months: rule?.longestMonths ?? 0 })
    .toString();
}

/** When a Team Starter's membership ends by itself, unless an earlier end was named (T3). */
export function usualEndOfStarter(now: InstantText): InstantText {
  return instantAt(lastDayOfStarter(now), '00:00');
}
