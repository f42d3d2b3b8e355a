import type { DateText } from '@kith/kernel';

/** The shortest visit that needs no agreement of its own. */
export interface VisitLengthRule {
  readonly from: DateText;
  readonly shortestMinutes: number;
  readonly source: string;
}

/** Newest last. */
const visitLengthRules: readonly VisitLengthRule[] = [
  {
    from: '2016-06-30',
    shortestMinutes: 30,
    source:
      'NICE quality standard QS123, statement 4: visits of 30 minutes or more, except where short visits for specific tasks were agreed',
  },
];

/** The rule that holds on a day. */
export function visitLengthRuleOn(date: DateText): VisitLengthRule {
  const rule = visitLengthRules.findLast(({ from }) => from <= date);
  if (!rule) throw new RangeError(`No rule on the length of visits holds on ${date}.`);
  return rule;
}
