import type { DateText } from '@kith/kernel';

/** The longest mean working week the law allows without an opt-out. */
export interface WorkingTimeRule {
  readonly from: DateText;
  /** Weeks over which the mean is taken. */
  readonly weeks: number;
  /** Longest mean week, in minutes. */
  readonly meanMinutes: number;
  /** Notice with which a worker takes back that they agreed to more, in days: at least, and at most where agreed. */
  readonly optOutNotice: { readonly least: number; readonly most: number };
  readonly source: string;
}

/** Newest last. The same in all nations of the United Kingdom. */
const workingTimeRules: readonly WorkingTimeRule[] = [
  {
    from: '1998-10-01',
    weeks: 17,
    meanMinutes: 48 * 60,
    optOutNotice: { least: 7, most: 92 },
    source: 'The Working Time Regulations 1998 (SI 1998/1833), regulations 4 and 5',
  },
];

/** The rule that holds on a day. */
export function workingTimeRuleOn(date: DateText): WorkingTimeRule {
  const rule = workingTimeRules.findLast(({ from }) => from <= date);
  if (!rule) throw new RangeError(`No working-time rule holds on ${date}.`);
  return rule;
}
