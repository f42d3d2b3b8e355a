import { kithError, ok, unwrap } from '@kith/kernel';
import { parseInput, type RequestContext } from '@kith/service-kit';
import { endCompanyOffer, offerCompany } from '../../commands/company/offer-company.ts';
import { answerAsBuddy } from '../../commands/ladder/answer-as-buddy.ts';
import { changeLadder } from '../../commands/ladder/change-ladder.ts';
import { planOuting } from '../../commands/ladder/plan-outing.ts';
import { answered } from '../../domain/ladder/answer.ts';
import type { Ladder } from '../../domain/ladder/ladder.ts';
import { dropped, paused } from '../../domain/ladder/plan.ts';
import { type Entering, type Word, wordOf } from '../../domain/teams/word.ts';
import type { MutationResolvers } from '../../generated.ts';
import { findPlace } from '../../store/places.ts';
import { accessOf, authorIn } from '../access.ts';
import * as inputs from './inputs.ts';

export const ladderMutations: Pick<
  MutationResolvers,
  | 'planOuting'
  | 'dropOuting'
  | 'answerOuting'
  | 'pauseLadder'
  | 'resumeLadder'
  | 'answerAsBuddy'
  | 'offerCompany'
  | 'endCompanyOffer'
> = {
  planOuting: async (_, { input }, context) => {
    const { teamId, heard, plan } = parseInput(inputs.planOutingInput, input);
    const word = ownersWord(context, { teamId, heard });
    const { placeId } = plan;
    if (placeId && !(await findPlace(context.table, placeId))) throw kithError('NOT_FOUND');
    return planOuting(context, teamId, plan, word);
  },

  dropOuting: (_, { input }, context) => {
    const { outingId, ...who } = parseInput(inputs.dropOutingInput, input);
    ownersWord(context, who);
    return changeLadder(context, who.teamId, (ladder) => dropped(ladder, outingId));
  },

  answerOuting: (_, { input }, context) => {
    const { outingId, said, ...who } = parseInput(inputs.answerOutingInput, input);
    const word = ownersWord(context, who);
    return changeLadder(context, who.teamId, (ladder) => answered(ladder, outingId, { ...said, word }));
  },

  pauseLadder: (_, { input }, context) => resting(context, input, true),
  resumeLadder: (_, { input }, context) => resting(context, input, false),

  answerAsBuddy: (_, { input }, context) =>
    answerAsBuddy(context, { ...parseInput(inputs.answerAsBuddyInput, input), by: context.viewer.personId }),

  offerCompany: (_, { input }, context) => {
    const { personId } = context.viewer;
    accessOf(context).require('offerCompany', { personId });
    return offerCompany(context, {
      ...parseInput(inputs.offerCompanyInput, input),
      personId,
      at: context.now,
    });
  },

  endCompanyOffer: async (_, __, context) => {
    const { personId } = context.viewer;
    accessOf(context).require('offerCompany', { personId });
    await endCompanyOffer(context, personId);
    return true;
  },
};

function resting(context: RequestContext, input: unknown, isPaused: boolean): Promise<Ladder> {
  const who = parseInput(inputs.pauseLadderInput, input);
  const word = ownersWord(context, who);
  return changeLadder(context, who.teamId, (ladder) => ok(paused(ladder, isPaused, word)));
}

/** The owner's word on their ladder: their own, or heard by whoever may enter it. Throws `CONFIRMATION_REQUIRED`. */
function ownersWord(
  context: RequestContext,
  { teamId, heard }: { readonly teamId: string; readonly heard: Entering['heard'] },
): Word {
  accessOf(context).require('keepLadder', { teamId });
  const { by, isOwner, now } = authorIn(context, teamId);
  return unwrap(wordOf({ by, heard }, isOwner, now));
}
