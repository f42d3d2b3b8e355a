import { type InstantText, isBefore, ok, type Result, refusal, refused, type TimeWindow } from '@kith/kernel';
import { covers } from './availability.ts';
import { type DiaryDay, isFree } from './diary.ts';
import type { HoursOffered, Need } from './hours.ts';
import { isClearThroughout, type Vetting, type Worker } from './worker.ts';

/** A worker, and what the circle knows of them that bears on taking hours. */
export interface Candidate {
  readonly worker: Worker;
  readonly vetting: Vetting | undefined;
  /** Their diary on every date the hours touch, at least. */
  readonly diary: readonly DiaryDay[];
}

/**
 * Whether the hours lie within what the worker chose: hours, reach and skills (M8). `minutesAway` is the way to the
 * neighbour; none in the own circle. Refusals: `OUTSIDE_AVAILABILITY`, `SKILL_REQUIRED`.
 */
export function suits(
  worker: Worker,
  window: TimeWindow,
  need: Need,
  minutesAway: number | undefined,
): Result<true> {
  const inReach =
    minutesAway === undefined
      ? worker.districts.includes(need.outwardCode)
      : minutesAway <= worker.maxTravelMinutes;
  if (!inReach || !covers(worker.availability, window)) return refused(refusal('OUTSIDE_AVAILABILITY'));
  if (!need.skills.every((skill) => worker.skills.includes(skill))) return refused(refusal('SKILL_REQUIRED'));
  return ok(true);
}

/**
 * Whether a worker can take offered hours now.
 * Refusals: `OFFER_CLOSED`, `OUTSIDE_AVAILABILITY`, `SKILL_REQUIRED`, `VETTING_REQUIRED`, `OVERLAP`.
 */
export function canTake(
  { worker, vetting, diary }: Candidate,
  hours: HoursOffered,
  minutesAway: number | undefined,
  now: InstantText,
): Result<true> {
  if (!isBefore(now, hours.closesAt) || !isBefore(now, hours.window.from))
    return refused(refusal('OFFER_CLOSED'));
  const suited = suits(worker, hours.window, hours.need, minutesAway);
  if (!suited.ok) return suited;
  if (!isClearThroughout(vetting, hours.window)) return refused(refusal('VETTING_REQUIRED'));
  if (!isFree(diary, hours.window)) return refused(refusal('OVERLAP'));
  return ok(true);
}
