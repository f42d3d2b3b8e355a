import type { DateText } from '@kith/kernel';

/** How much of what costs others something to look through there may be. */
interface Limits {
  readonly from: DateText;
  /** Opportunities a team shows at once. */
  readonly openOpportunities: number;
  /** Refusals one side keeps: a team's owner, or a worker. */
  readonly refusals: number;
  readonly source: string;
}

/** Newest last. */
const limits: readonly [Limits, ...Limits[]] = [
  {
    from: '2026-01-01',
    openOpportunities: 20,
    refusals: 500,
    source:
      'The co-op’s own policy: twenty are several for every day of a week, and five hundred more than a circle has workers or teams; what is beyond that is a mistake or a script',
  },
];

/** The limits that hold on a day. */
export function mostOn(day: DateText): Limits {
  return limits.findLast(({ from }) => from <= day) ?? limits[0];
}
