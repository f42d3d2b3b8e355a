import type { DateText } from '@kith/kernel';

/** What an owner may consent to ahead of time. */
export interface StandingConsentRule {
  readonly from: DateText;
  /** The longest it may stand. */
  readonly longestDays: number;
  /** It is for hours that fell open with less than this to go. */
  readonly noticeHours: number;
  readonly source: string;
}

/** Newest last. */
const standingConsentRules: readonly StandingConsentRule[] = [
  {
    from: '2026-01-01',
    longestDays: 30,
    noticeHours: 24,
    source:
      'A policy of the co-op: an emergency, not a habit; whoever wants it longer says so again each month',
  },
];

/** The rule that holds on a day. */
export function standingConsentRuleOn(date: DateText): StandingConsentRule {
  const rule = standingConsentRules.findLast(({ from }) => from <= date);
  if (!rule) throw new RangeError(`No rule on standing consent holds on ${date}.`);
  return rule;
}
