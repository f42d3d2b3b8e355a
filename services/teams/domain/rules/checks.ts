import type { DateText } from '@kith/kernel';

interface CheckRule {
  readonly from: DateText;
  /** Months after which a check is looked at again. */
  readonly monthsToNext: number;
  readonly source: string;
}

/** Newest last. */
const rules: readonly [CheckRule, ...CheckRule[]] = [
  {
    from: '2024-01-01',
    monthsToNext: 6,
    source:
      'Policy of the co-op; row C8. The law sets no interval; whoever looks a check up with the update service needs the person’s consent, and sees a status, never the certificate again.',
  },
];

/** The rule that holds on the day of a check. */
export function checkRuleOn(day: DateText): CheckRule {
  return rules.findLast(({ from }) => from <= day) ?? rules[0];
}
