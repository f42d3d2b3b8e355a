import type { DateText } from '@kith/kernel';

/** Where someone may lawfully be asked for by their sex. */
interface OccupationalRequirement {
  readonly from: DateText;
  /** Kinds of support whose nature makes it necessary. */
  readonly categories: readonly string[];
  readonly source: string;
}

/** Newest last. The same in England, Wales and Scotland. */
const requirements: readonly OccupationalRequirement[] = [
  {
    from: '2010-10-01',
    categories: ['personal-care', 'continence-care', 'catheter-care', 'stoma-care', 'bathing'],
    source:
      'Equality Act 2010, schedule 9 part 1 paragraph 1: an occupational requirement, where applying it is a proportionate means of achieving a legitimate aim; here the privacy and decency of someone who is washed, dressed or helped with the toilet',
  },
];

/** The ground on which a woman or a man may be asked for with this kind of support on a day; none: it may not be. */
export function groundToAsk(category: string, date: DateText): string | undefined {
  const rule = requirements.findLast(({ from }) => from <= date);
  return rule?.categories.includes(category) ? rule.source : undefined;
}
