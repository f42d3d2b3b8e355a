import { divideHalfUp } from '@kith/kernel';
import type { Occurrence } from './occurrence.ts';

/** How one week of a team is covered, in minutes: every agreed minute is covered, open or cancelled (M10). */
export interface WeekCover {
  readonly agreedMinutes: number;
  readonly coveredMinutes: number;
  readonly gapMinutes: number;
  readonly cancelledMinutes: number;
  /** The open part of what was agreed and not cancelled, in per cent, one decimal. */
  readonly gapPercent: number;
}

/** One agreed stretch of the week. */
export interface AgreedStretch {
  readonly minutes: number;
  readonly state: Occurrence['state'];
}

/** Adds up a week. A claim that waits for the owner is not cover yet. */
export function weekCover(stretches: readonly AgreedStretch[]): WeekCover {
  const sum = (...states: Occurrence['state'][]) =>
    stretches
      .filter(({ state }) => states.includes(state))
      .reduce((total, { minutes }) => total + minutes, 0);
  const coveredMinutes = sum('COVERED');
  const gapMinutes = sum('OPEN', 'CLAIMED');
  const needed = coveredMinutes + gapMinutes;
  return {
    agreedMinutes: needed + sum('CANCELLED'),
    coveredMinutes,
    gapMinutes,
    cancelledMinutes: sum('CANCELLED'),
    gapPercent: needed === 0 ? 0 : divideHalfUp(gapMinutes * 1_000, needed) / 10,
  };
}
