import type { DateText } from '@kith/kernel';

/** How much rest a worker has between what they do. */
export interface RestRule {
  readonly from: DateText;
  readonly source: string;
  /** Between the hours of one day and those of the next, in minutes. */
  readonly dailyMinutes: number;
  /** In one piece in every week. */
  readonly weeklyMinutes: number;
  /** Instead, in every fortnight: in one piece, or in two of a week's. */
  readonly fortnightlyMinutes: number;
}

/** Newest last. */
const restRules: readonly [RestRule, ...RestRule[]] = [
  {
    from: '1998-10-01',
    source:
      'The Working Time Regulations 1998 (SI 1998/1833), regulations 10 and 11; regulation 24 on rest made up for later',
    dailyMinutes: 11 * 60,
    weeklyMinutes: 24 * 60,
    fortnightlyMinutes: 48 * 60,
  },
];

/** The rule that holds on a day. */
export function restRuleOn(day: DateText): RestRule {
  return restRules.findLast(({ from }) => from <= day) ?? restRules[0];
}
