import type { DateText } from '@kith/kernel';

interface ReviewNoticeRule {
  readonly from: DateText;
  /** How many days before a review may first be held people are told of it. */
  readonly beforeItOpens: readonly number[];
  /** And how many before the last day. */
  readonly beforeLastDay: readonly number[];
  readonly source: string;
}

/** Newest last. */
const rules: readonly [ReviewNoticeRule, ...ReviewNoticeRule[]] = [
  {
    from: '2024-01-01',
    beforeItOpens: [14],
    beforeLastDay: [28, 7],
    source: 'Policy of the co-op; row T17.',
  },
];

/** When people are told of a review that falls due on a day. */
export function noticesBefore(lastDay: DateText): ReviewNoticeRule {
  return rules.findLast(({ from }) => from <= lastDay) ?? rules[0];
}
