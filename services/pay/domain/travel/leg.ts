import type { MinutesByKind } from '@kith/contracts';
import {
  type DateText,
  type InstantText,
  minutesBetween,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
  type TimeWindow,
} from '@kith/kernel';
import { wayRuleOn } from '../rules/ways.ts';

/** A visit as far as ways to and from it go. */
export interface Stop {
  readonly visitId: string;
  readonly window: TimeWindow;
  readonly minutes: MinutesByKind;
}

/** The way from one visit to the next of a worker's day (P1). Never from home or back. */
export interface Leg {
  readonly workerId: PersonId;
  readonly on: DateText;
  readonly fromVisitId: string;
  readonly toVisitId: string;
  readonly minutes: number;
  readonly tenthsOfMiles: number;
  /** When the worker said so; absent: worked out from the times of the visits. */
  readonly statedAt?: InstantText;
  /** When it was put in the ledger; from then on it stays. */
  readonly bookedAt?: InstantText;
}

/** Minutes between two visits in which a way can lie, none when one begins before the other ends. */
function gapBetween(before: Stop, after: Stop): number {
  return Math.max(0, minutesBetween(before.window.to, after.window.from));
}

/**
 * The ways of a worker's day: as they said, and where they said nothing, the time between two visits that follow each
 * other. A visit whose own log has minutes of travel in it says its way itself.
 */
export function legsOf(
  stops: readonly Stop[],
  stated: readonly Leg[],
  { workerId, on }: { readonly workerId: PersonId; readonly on: DateText },
): Leg[] {
  const { longestGapMinutes, longestMinutes } = wayRuleOn(on);
  return pairsOf(stops).flatMap(([before, after]): Leg[] => {
    const known = stated.find((leg) => leg.fromVisitId === before.visitId && leg.toVisitId === after.visitId);
    if (known) return [known];
    const gap = gapBetween(before, after);
    if (gap === 0 || gap > longestGapMinutes || after.minutes.travel) return [];
    const minutes = Math.min(gap, longestMinutes);
    return [
      { workerId, on, fromVisitId: before.visitId, toVisitId: after.visitId, minutes, tenthsOfMiles: 0 },
    ];
  });
}

/** What a worker says of a way. */
export interface Said {
  readonly toVisitId: string;
  readonly minutes: number;
  readonly tenthsOfMiles: number;
}

/**
 * The worker says what a way was, as often as they like until it is booked.
 * Refusals: `NOT_FOUND` (no visit before that one on that day), `BAD_INPUT` (longer than the time between), `WRONG_STATE`
 * once it is booked.
 */
export function stated(
  stops: readonly Stop[],
  known: Leg | undefined,
  said: Said,
  { workerId, on, now }: { readonly workerId: PersonId; readonly on: DateText; readonly now: InstantText },
): Result<Leg> {
  const pair = pairsOf(stops).find(([, after]) => after.visitId === said.toVisitId);
  if (!pair) return refused(refusal('NOT_FOUND'));
  if (known?.bookedAt) {
    const isSame = known.minutes === said.minutes && known.tenthsOfMiles === said.tenthsOfMiles;
    return isSame
      ? ok(known)
      : refused(refusal('WRONG_STATE', { what: 'That way is in the ledger already.' }));
  }
  const gap = gapBetween(...pair);
  if (said.minutes > gap) {
    const problem = `there are ${gap} minutes between the two visits`;
    return refused(refusal('BAD_INPUT', { fields: [{ field: 'minutes', problem }] }));
  }
  return ok({ ...said, workerId, on, fromVisitId: pair[0].visitId, statedAt: now });
}

function pairsOf(stops: readonly Stop[]): [Stop, Stop][] {
  const day = [...stops].sort((one, other) => one.window.from.localeCompare(other.window.from));
  return day.slice(1).map((after, index) => [day[index] as Stop, after]);
}
