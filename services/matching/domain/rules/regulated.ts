import type { DateText } from '@kith/kernel';

/** The kinds of support that only whoever is paid, checked and trained for it gives. */
interface RegulatedSupport {
  readonly from: DateText;
  /** As categories and skills name them. */
  readonly terms: readonly string[];
  readonly source: string;
}

/** Newest last. */
const regulatedSupport: readonly [RegulatedSupport, ...RegulatedSupport[]] = [
  {
    from: '2012-09-10',
    terms: [
      'personal-care',
      'medicines',
      'moving-and-handling',
      'nursing',
      'peg-feed',
      'catheter-care',
      'stoma-care',
      'money-handling',
    ],
    source:
      'Safeguarding Vulnerable Groups Act 2006, schedule 4 part 2, as changed by the Protection of Freedoms Act 2012: health and personal care, and help with someone’s money',
  },
];

/** The kinds of support that volunteers and peers never give, on a day (M15). */
export function regulatedOn(day: DateText): ReadonlySet<string> {
  return new Set((regulatedSupport.findLast(({ from }) => from <= day) ?? regulatedSupport[0]).terms);
}
