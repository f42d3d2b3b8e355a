import type { DateText } from '@kith/kernel';

/** What counts in the order of candidates, and how much. Nothing else does. */
export interface RankingRule {
  readonly from: DateText;
  /** The most points each thing can bring; a hundred in all. */
  readonly weights: Readonly<Record<RankedBy, number>>;
  /** As near as this brings all points for being near, in minutes. */
  readonly nearMinutes: number;
  /** As far as this brings none. */
  readonly farMinutes: number;
  readonly source: string;
}

/** Things that count. None of them is, or stands for, a characteristic the Equality Act 2010 protects. */
export type RankedBy = 'KNOWS_TEAM' | 'LANGUAGES' | 'NEARBY' | 'TIMES';

/** Newest last. */
const rankingRules: readonly RankingRule[] = [
  {
    from: '2026-01-01',
    weights: { KNOWS_TEAM: 30, LANGUAGES: 25, NEARBY: 25, TIMES: 20 },
    nearMinutes: 10,
    farMinutes: 60,
    source:
      'NICE guideline NG21 (2015), 1.1.5 and 1.4: continuity, shared language and reliable times come first; the numbers are the co-op’s own policy, open to proposals',
  },
];

/** The weights that hold on a day. */
export function rankingRuleOn(date: DateText): RankingRule {
  const rule = rankingRules.findLast(({ from }) => from <= date);
  if (!rule) throw new RangeError(`No weights hold on ${date}.`);
  return rule;
}
