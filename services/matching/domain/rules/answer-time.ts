import type { DateText } from '@kith/kernel';

/** How long a claim waits for the owner before the worker is free again. */
export interface AnswerTimeRule {
  readonly from: DateText;
  readonly hours: number;
  readonly source: string;
}

/** Newest last. Hours that begin sooner end the wait when they begin. */
const answerTimeRules: readonly AnswerTimeRule[] = [
  {
    from: '2026-01-01',
    hours: 24,
    source:
      'A policy of the co-op: long enough to ask an owner once a day, short enough for a worker to plan',
  },
];

/** The rule that holds on a day. */
export function answerTimeRuleOn(date: DateText): AnswerTimeRule {
  const rule = answerTimeRules.findLast(({ from }) => from <= date);
  if (!rule) throw new RangeError(`No rule on how long a claim waits holds on ${date}.`);
  return rule;
}
