import { dateOf, type Id, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { clearedOn, signalledOn } from '../../domain/decisions/consent.ts';
import type { Proposal } from '../../domain/decisions/proposal.ts';
import type { EnteredConsent } from '../../domain/entered-consent.ts';
import type { Place } from '../../store/members.ts';
import { changeProposal } from './change-proposal.ts';

/** Whose word it is: one's own, or someone else's that one heard and notes down. */
export interface Word {
  readonly personId: PersonId;
  readonly heard?: EnteredConsent | undefined;
}

/**
 * Someone says whether they can live with a proposal (T13). Throws `NOT_FOUND`, `APP_USER` when it is noted down for
 * somebody who uses the software, and what {@link signalledOn} refuses.
 */
export function signal(
  context: CommandContext,
  id: Id<'proposal'>,
  { personId, heard }: Word,
  objection: string | undefined,
): Promise<Proposal> {
  const said = {
    personId,
    at: context.now,
    ...(objection !== undefined && { objection }),
    ...(heard && { enteredBy: heard.by, heard: { how: heard.how, on: heard.on } }),
  };
  return changeProposal(context, id, (proposal, places) => {
    const fit = mayBeNoted(proposal, places, { personId, heard }, context);
    return fit.ok ? signalledOn(proposal, said) : fit;
  });
}

/** An objector says that what was done meets their objection. Throws as {@link signal}. */
export function clearObjection(context: CommandContext, id: Id<'proposal'>, word: Word): Promise<Proposal> {
  return changeProposal(context, id, (proposal, places) => {
    const fit = mayBeNoted(proposal, places, word, context);
    return fit.ok ? clearedOn(proposal, word.personId, word.heard, context.now) : fit;
  });
}

/** Only for those who do not use the software, and only what was heard since there was something to say. */
function mayBeNoted(
  { at }: Proposal,
  places: readonly Place[],
  { personId, heard }: Word,
  { now }: CommandContext,
): Result<true> {
  if (!heard) return ok(true);
  const place = places.find((one) => one.personId === personId);
  if (!place) return refused(refusal('NOT_ALLOWED'));
  if ((place.channel ?? 'APP') === 'APP') return refused(refusal('APP_USER'));
  if (heard.on >= dateOf(at) && heard.on <= dateOf(now)) return ok(true);
  const problem = 'a day since it was proposed, not to come';
  return refused(refusal('BAD_INPUT', { fields: [{ field: 'heard.on', problem }] }));
}
