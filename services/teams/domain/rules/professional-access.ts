import { type DateText, dateOf, type InstantText, Temporal } from '@kith/kernel';

interface ProfessionalAccessRule {
  readonly from: DateText;
  /** The longest a professional's access may run before the owner is asked anew. */
  readonly longestMonths: number;
  readonly source: string;
}

/** Newest last. */
const rules: readonly ProfessionalAccessRule[] = [
  { from: '2024-01-01', longestMonths: 12, source: 'Policy of the co-op; row T15.' },
];

/** The last day on which access given now may still end. */
export function lastDayOfAccess(now: InstantText): DateText {
  const today = dateOf(now);
  const rule = rules.findLast(({ from }) => from <= today) ?? rules[0];
  return Temporal.PlainDate.from(today)
    .add({ months: rule?.longestMonths ?? 0 })
    .toString();
}
