/** Whose answers a score of a round is made of. Groups stand side by side and are never pooled (E6). */
export const groups = ['OWNERS', 'FAMILY_FRIENDS', 'PAID_WORKERS', 'VOLUNTEERS', 'PROFESSIONALS'] as const;
export type Group = (typeof groups)[number];

/** What a measure is told in. */
export type MeasureUnit = 'PERCENT' | 'HOURS_A_WEEK' | 'DAYS' | 'PENCE' | 'SCORE';

/**
 * A figure every circle works out in the same way: `times * numerator / denominator`, whole numbers both, so that a
 * figure over several circles is made from their sums and never from their figures.
 */
export interface Measure {
  readonly unit: MeasureUnit;
  /** What the quotient is multiplied by. */
  readonly times: number;
  /** How many digits after the point are shown. */
  readonly decimals: 0 | 1 | 2;
  /**
   * What has to stand behind a figure before it is shown. `PEOPLE`: eight of whatever it rests on. `ANSWERS`: ten who
   * answered, in two teams or more.
   */
  readonly rests: 'PEOPLE' | 'ANSWERS';
  /**
   * Whether both numbers count people or things. Then the figure is made from the counts as they are published, so that
   * it tells no more than they do.
   */
  readonly counts?: true;
  /** The least and the greatest answer, of a score. */
  readonly scale?: readonly [number, number];
  /** Whether that everybody or nobody did says something of each of few that is theirs to tell. */
  readonly sensitive?: true;
  /** Whether each group has a figure of its own, and there is none over all. */
  readonly byGroup?: true;
  /** Whether it stands on the fairness board (N3). */
  readonly onBoard?: true;
  /** The name people read. */
  readonly label: string;
  /** What is divided by what, in words. */
  readonly formula: string;
  /** What is counted to know whether it rests on enough. */
  readonly of: string;
  /** Why it is measured, and where the definition comes from. */
  readonly source: string;
}
