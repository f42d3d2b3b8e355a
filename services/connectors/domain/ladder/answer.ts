import { dateOf, ok, type Result, refusal, refused } from '@kith/kernel';
import { type Ladder, type OutingAnswer, stateOf, withOuting } from './ladder.ts';

/**
 * The owner says how an outing went. "Not today" is free: the outing stays where it is, and so does everything else (K5).
 * The same again on the day changes nothing; how they felt may be added later.
 * Refusals: `NOT_FOUND`, `WRONG_STATE` for one that is over.
 */
export function answered(ladder: Ladder, outingId: string, answer: OutingAnswer): Result<Ladder> {
  const outing = ladder.outings.find(({ id }) => id === outingId);
  if (!outing) return refused(refusal('NOT_FOUND'));
  const last = outing.answers.at(-1);
  if (last && isSaid(last, answer)) return ok(ladder);
  const addsFeeling = last?.result === 'DONE' && answer.result === 'DONE';
  if (stateOf(outing) !== 'OPEN' && !addsFeeling) return refused(refusal('WRONG_STATE'));
  return ok(withOuting(ladder, { ...outing, answers: [...outing.answers, answer] }));
}

function isSaid(last: OutingAnswer, answer: OutingAnswer): boolean {
  if (last.result !== answer.result || last.changedTo !== answer.changedTo) return false;
  if (answer.feltAfter !== undefined && last.feltAfter !== answer.feltAfter) return false;
  return answer.result !== 'NOT_TODAY' || dateOf(last.word.at) === dateOf(answer.word.at);
}
