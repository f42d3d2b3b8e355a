import { type Id, kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import type { Occurrence } from '../domain/occurrence.ts';
import { hostClaims } from '../store/cover.ts';
import { occurrences } from '../store/hours.ts';
import { checkContinuity, comingBy } from './continuity/check-continuity.ts';
import { acceptClaim, checkClaim } from './host/accept-claim.ts';
import { sayNo } from './host/decline.ts';

/** The owner's answer to the claim that waits on a gap. */
export interface AnswerToClaim {
  readonly gapId: string;
  readonly claimId: Id<'claim'>;
  readonly ownerId: PersonId;
  readonly accept: boolean;
  /** The owner wants this worker, though more people come then than they like (M12). */
  readonly acceptNewPerson?: boolean | undefined;
}

/**
 * The owner says yes or no to a worker who claimed a gap. A yes makes the visit (F7). A no opens the gap again; nobody
 * hears why. Throws `NOT_FOUND`, `ALREADY_ANSWERED`, `CONTINUITY_ASKED` when more people would come than the owner wants
 * (M12), `WRONG_STATE` when it was given back, and what {@link checkClaim} refuses.
 */
export function answerClaim(context: CommandContext, answer: AnswerToClaim): Promise<Occurrence> {
  return change(context, (work) => answerWithin(work, answer));
}

/** The same within a decision. */
export async function answerWithin(work: Work, answer: AnswerToClaim): Promise<Occurrence> {
  const occurrence = await work.get(occurrences, answer.gapId);
  const claim = await work.get(hostClaims, answer.claimId);
  if (!occurrence || !claim?.asked || claim.asked.gapId !== answer.gapId) throw kithError('NOT_FOUND');
  if (claim.state === (answer.accept ? 'ACCEPTED' : 'DECLINED')) return occurrence;
  if (claim.state !== 'WAITING')
    throw kithError(claim.state === 'RELEASED' ? 'WRONG_STATE' : 'ALREADY_ANSWERED');
  if (!answer.accept) return sayNo(work, claim);
  if (!answer.acceptNewPerson) await checkContinuity(work, occurrence.teamId, comingBy(claim, occurrence));
  const asking = { ...claim, asked: claim.asked };
  const checked = await checkClaim(work, occurrence, asking);
  return acceptClaim(work, occurrence, asking, checked, { by: answer.ownerId, at: work.context.now });
}
