import { divideHalfUp } from '@kith/kernel';
import type { LadderStep } from '../ladder/gap-ladder.ts';
import { noticeMinutes } from '../ladder/ladder.ts';
import { isShort } from '../visit-length.ts';
import type { CoverStretch } from './cover-of-week.ts';

/** How one week of a team is covered, in minutes: every agreed minute is covered, open or cancelled (M10). */
export interface WeekFigures {
  readonly agreedMinutes: number;
  readonly coveredMinutes: number;
  readonly gapMinutes: number;
  readonly cancelledMinutes: number;
  /** The open part of what was agreed and not cancelled, in per cent, one decimal. */
  readonly gapPercent: number;
  /** Covered visits that are short (M13), and their share of all covered visits in per cent. */
  readonly shortVisits: number;
  readonly shortVisitPercent: number;
  /** The middle one of how long before they began gaps were found, in minutes; none when there was no gap. */
  readonly gapNoticeMinutes: number | null;
  /** Gaps that a claim closed, by how far they had been shown. */
  readonly gapsClosed: Readonly<Record<LadderStep, number>>;
}

/** Adds up a week. */
export function weekFigures(stretches: readonly CoverStretch[]): WeekFigures {
  const sum = (state: CoverStretch['state']) =>
    stretches.filter((each) => each.state === state).reduce((total, { minutes }) => total + minutes, 0);
  const [coveredMinutes, gapMinutes, cancelledMinutes] = [sum('COVERED'), sum('OPEN'), sum('CANCELLED')];
  const covered = stretches.filter(({ state }) => state === 'COVERED');
  const shortVisits = covered.filter(({ minutes, date }) => isShort(minutes, date)).length;
  return {
    agreedMinutes: coveredMinutes + gapMinutes + cancelledMinutes,
    coveredMinutes,
    gapMinutes,
    cancelledMinutes,
    gapPercent: percent(gapMinutes, coveredMinutes + gapMinutes),
    shortVisits,
    shortVisitPercent: percent(shortVisits, covered.length),
    gapNoticeMinutes: middle(
      stretches.flatMap(({ gap }) => (gap && gap.state !== 'CANCELLED' ? (noticeMinutes(gap) ?? []) : [])),
    ),
    gapsClosed: { TEAM: closedAt('TEAM'), CIRCLE: closedAt('CIRCLE'), NEIGHBOURS: closedAt('NEIGHBOURS') },
  };

  function closedAt(step: LadderStep): number {
    return covered.filter(({ gap }) => gap?.claimId !== undefined && gap.step === step).length;
  }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : divideHalfUp(part * 1_000, whole) / 10;
}

/** The middle one, the lower of two; null of none. */
function middle(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
