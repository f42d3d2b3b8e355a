import { addDays, type DateText, dateOf, type InstantText, Temporal } from '@kith/kernel';

interface ProfessionalAccessRule {
  readonly from: DateText;
  /** The longest a professional's access may run before the owner is asked anew. */
  readonly longestMonths: number;
  /** How many days before the end both sides are told of it. */
  readonly noticeDays: readonly number[];
  readonly source: string;
}

/** Newest last. */
const rules: readonly [ProfessionalAccessRule, ...ProfessionalAccessRule[]] = [
  { from: '2024-01-01', longestMonths: 12, noticeDays: [30, 7], source: 'Policy of the co-op; row T15.' },
];

/** The last day on which access given now may still end. */
export function lastDayOfAccess(now: InstantText): DateText {
  const today = dateOf(now);
  return Temporal.PlainDate.from(today)
    .add({ months: ruleOn(today).longestMonths })
    .toString();
}

/** The days on which the owner and the professional are told that access ends. */
export function accessNoticeDays(endsAt: InstantText): DateText[] {
  const lastDay = dateOf(endsAt);
  return ruleOn(lastDay).noticeDays.map((before) => addDays(lastDay, -before));
}

function ruleOn(day: DateText): ProfessionalAccessRule {
  return rules.findLast(({ from }) => from <= day) ?? rules[0];
}
