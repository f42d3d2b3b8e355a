import { type DateText, dateOf, type InstantText } from '@kith/kernel';

interface ConnectingRule {
  readonly from: DateText;
  /** With fewer such links than this, a gentle prompt (K10). */
  readonly enoughLinks: number;
  /** How many days after an introduction someone asks how it went (K4). */
  readonly followUpDays: number;
  /** How many days a link is taken to be as it was when someone last looked (K2). */
  readonly reviewDays: number;
  /** How many days nothing is asked after "not today" (K5). */
  readonly quietDays: number;
  readonly source: string;
}

/** Newest last. */
const rules: readonly [ConnectingRule, ...ConnectingRule[]] = [
  {
    from: '2024-01-01',
    enoughLinks: 2,
    followUpDays: 14,
    reviewDays: 180,
    quietDays: 7,
    source: 'Policy of the co-op; rows K2, K4, K5 and K10.',
  },
];

/** The rule of a day. */
export function connectingRule(now: InstantText): ConnectingRule {
  const today = dateOf(now);
  return rules.findLast(({ from }) => from <= today) ?? rules[0];
}
