import type { DateText } from '@kith/kernel';

interface InvitationRule {
  readonly from: DateText;
  /** On this day of a month whoever has not answered yet is told, and once more on the later one. */
  readonly onDays: readonly [number, number];
  readonly source: string;
}

/** Newest last. */
const rules: readonly [InvitationRule, ...InvitationRule[]] = [
  {
    from: '2024-01-01',
    onDays: [15, 25],
    source: 'Policy of the co-op; rows E7, E8: asked, reminded once, then left in peace.',
  },
];

/** How often somebody who has not answered has been told by a day of the month: not at all, once, or twice. */
export function tellingsBy(today: DateText): number {
  const { onDays } = rules.findLast(({ from }) => from <= today) ?? rules[0];
  return onDays.filter((day) => Number(today.slice(8)) >= day).length;
}
