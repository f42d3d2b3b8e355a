import { addDays, type DateText } from '@kith/kernel';

interface CheckingRule {
  readonly from: DateText;
  /** How many days a check lasts. */
  readonly days: number;
  readonly source: string;
}

/** Newest last. */
const rules: readonly CheckingRule[] = [
  { from: '2024-01-01', days: 180, source: 'Policy of the co-op; row K1.' },
];

/** Whether a place should be checked: more days have passed than a check lasts, or nobody did yet. */
export function isStale(checkedOn: DateText | undefined, today: DateText): boolean {
  if (checkedOn === undefined) return true;
  const rule = rules.findLast(({ from }) => from <= today) ?? rules[0];
  return today > addDays(checkedOn, rule?.days ?? 0);
}
