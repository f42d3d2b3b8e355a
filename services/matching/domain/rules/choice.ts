import type { DateText } from '@kith/kernel';

/** What it takes to say something of choice and matches. */
export interface ChoiceRule {
  readonly from: DateText;
  /** Requests looked back at. */
  readonly requests: number;
  /** Fewer than these say nothing. */
  readonly fewestRequests: number;
  /** So many candidates are a real choice. */
  readonly realChoice: number;
  readonly source: string;
}

/** Newest last. */
const choiceRules: readonly ChoiceRule[] = [
  {
    from: '2026-01-01',
    requests: 20,
    fewestRequests: 8,
    realChoice: 3,
    source: 'The co-op’s own policy: a mutual match is of limited value where there is little choice',
  },
];

/** The rule that holds on a day. */
export function choiceRuleOn(date: DateText): ChoiceRule {
  const rule = choiceRules.findLast(({ from }) => from <= date);
  if (!rule) throw new RangeError(`No rule of choice holds on ${date}.`);
  return rule;
}
