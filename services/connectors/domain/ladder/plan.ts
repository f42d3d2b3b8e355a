import { type Id, type InstantText, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import type { Word } from '../teams/word.ts';
import { type Ladder, levelOf, type Outing, stateOf, withOuting } from './ladder.ts';

/** An outing as it is planned. */
export interface OutingPlan {
  readonly id: Id<'outing'>;
  readonly level: number;
  readonly activity: string;
  readonly place?: string | undefined;
  readonly placeId?: Id<'place'> | undefined;
  readonly plannedAt: InstantText;
  readonly meetAs?: string | undefined;
  readonly buddyId?: PersonId | undefined;
}

/**
 * Plans an outing, or another time for one that is still open (K5). A buddy says yes to this outing as it is planned: when
 * it changes, they are asked anew. Planned like this already: nothing changes.
 * Refusals: `ONE_LEVEL_UP`, `LADDER_PAUSED`, `WRONG_STATE` for one that is over.
 */
export function planned(ladder: Ladder, plan: OutingPlan, word: Word, now: InstantText): Result<Ladder> {
  const known = ladder.outings.find(({ id }) => id === plan.id);
  if (known && isPlannedSo(known, plan)) return ok(ladder);
  if (ladder.paused) return refused(refusal('LADDER_PAUSED'));
  if (known && stateOf(known) !== 'OPEN') return refused(refusal('WRONG_STATE'));
  if (plan.level > levelOf(ladder) + 1) return refused(refusal('ONE_LEVEL_UP'));
  const { id, level, activity, place, placeId, plannedAt, meetAs, buddyId } = plan;
  return ok(
    withOuting(ladder, {
      id,
      level,
      activity,
      ...(place !== undefined && { place }),
      ...(placeId && { placeId }),
      plannedAt,
      ...(meetAs !== undefined && { meetAs }),
      ...(buddyId && { buddy: { personId: buddyId, askedAt: now } }),
      answers: known?.answers ?? [],
      planned: word,
    }),
  );
}

/** An outing is taken off the ladder: nobody asks why. Refusals: `NOT_FOUND`, `WRONG_STATE` for one that took place. */
export function dropped(ladder: Ladder, id: string): Result<Ladder> {
  const outing = ladder.outings.find((one) => one.id === id);
  if (!outing) return refused(refusal('NOT_FOUND'));
  if (outing.dropped) return ok(ladder);
  if (stateOf(outing) !== 'OPEN') return refused(refusal('WRONG_STATE'));
  return ok(withOuting(ladder, { ...outing, dropped: true }));
}

/** The owner wants to be left in peace, or goes on. */
export function paused(ladder: Ladder, isPaused: boolean, word: Word): Ladder {
  if ((ladder.paused !== undefined) === isPaused) return ladder;
  const { paused: _, ...others } = ladder;
  return isPaused ? { ...others, paused: word } : others;
}

/** Whoever was asked along says whether they come; they may say otherwise later. Refusals: `NOT_FOUND`, `WRONG_STATE`. */
export function buddySaid(
  ladder: Ladder,
  outingId: string,
  { by, says, now }: { by: PersonId; says: 'YES' | 'NO'; now: InstantText },
): Result<Ladder> {
  const outing = ladder.outings.find(({ id }) => id === outingId);
  if (!outing || outing.buddy?.personId !== by) return refused(refusal('NOT_FOUND'));
  if (outing.buddy.answer?.says === says) return ok(ladder);
  if (stateOf(outing) !== 'OPEN') return refused(refusal('WRONG_STATE'));
  return ok(withOuting(ladder, { ...outing, buddy: { ...outing.buddy, answer: { says, at: now } } }));
}

function isPlannedSo(outing: Outing, plan: OutingPlan): boolean {
  return (
    outing.level === plan.level &&
    outing.activity === plan.activity &&
    outing.place === plan.place &&
    outing.placeId === plan.placeId &&
    outing.plannedAt === plan.plannedAt &&
    outing.meetAs === plan.meetAs &&
    outing.buddy?.personId === plan.buddyId &&
    !outing.dropped
  );
}
