import { type DateText, dateOf, type InstantText } from '@kith/kernel';

interface BereavementRule {
  readonly from: DateText;
  /** For how many weeks those who cared for the person have someone who keeps in touch (T26, K11). */
  readonly weeks: number;
  /** After how many weeks each contact is due: often at first, then less so. */
  readonly contactsAfterWeeks: readonly number[];
  /** For how many days the paid and professionals can still hand over what they know, also when a team closes. */
  readonly handOverDays: number;
  readonly source: string;
}

/** Newest last. */
const rules: readonly [BereavementRule, ...BereavementRule[]] = [
  {
    from: '2024-01-01',
    weeks: 12,
    contactsAfterWeeks: [1, 2, 3, 4, 6, 8, 10, 12],
    handOverDays: 14,
    source: 'Policy of the co-op, after Monmouthshire’s staying in touch with carers; rows T26 and K11.',
  },
];

/** What the circle promises those left behind, by the policy of the day. */
export function bereavementRule(now: InstantText): BereavementRule {
  const today = dateOf(now);
  return rules.findLast(({ from }) => from <= today) ?? rules[0];
}
