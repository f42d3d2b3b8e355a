import { type Id, kithError } from '@kith/kernel';
import { find, parseInput, type RequestContext } from '@kith/service-kit';
import { endWorkingTogether } from '../../commands/pairs/part.ts';
import { refuse, takeBackRefusal } from '../../commands/pairs/refuse.ts';
import { setWorkCard } from '../../commands/set-work-card.ts';
import type { Refusable } from '../../domain/pairs/refusal.ts';
import type { MutationResolvers } from '../../generated.ts';
import { hostClaims, offerCopies } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { opportunities } from '../../store/matches.ts';
import { pairLists } from '../../store/pairs.ts';
import { accessOf } from '../access.ts';
import { isShownTo } from '../fitting-hours.ts';
import * as inputs from '../matches/inputs.ts';

export const pairMutations: Pick<
  MutationResolvers,
  'endWorkingTogether' | 'refuseTeam' | 'refuseWorker' | 'takeBackRefusal' | 'setWorkCard'
> = {
  endWorkingTogether: async (_, { input }, context) => {
    const { personId } = context.viewer;
    const { teamId, workerId = personId } = parseInput(inputs.endWorkingTogetherInput, input);
    accessOf(context).require('pair.end', { teamId, personId: workerId });
    const by = workerId === personId ? 'WORKER' : 'OWNER';
    await endWorkingTogether(context, { teamId, workerId, by });
    return { team: { id: teamId }, worker: { id: workerId } };
  },

  refuseTeam: async (_, { input }, context) => {
    const { note, ...named } = parseInput(inputs.refuseTeamInput, input);
    const { personId: workerId } = context.viewer;
    accessOf(context).require('work.change', { personId: workerId });
    const teamId = await teamNamed(context, named);
    if (!teamId) throw kithError('NOT_FOUND');
    return refuse(context, { teamId, about: { workerId }, side: 'WORKER', note });
  },

  refuseWorker: async (_, { input }, context) => {
    const { teamId, workerId, claimId, note } = parseInput(inputs.refuseWorkerInput, input);
    accessOf(context).require('refusals.ofTeam', { teamId });
    const about = workerId === undefined ? await whoClaimed(context, teamId, claimId ?? '') : { workerId };
    const refusal = await refuse(context, { teamId, about, side: 'OWNER', note });
    return { ...refusal, workerId: about.workerId };
  },

  takeBackRefusal: async (_, { input }, context) => {
    const { id, teamId } = parseInput(inputs.takeBackRefusalInput, input);
    const { table, viewer } = context;
    if (teamId !== undefined) accessOf(context).require('refusals.ofTeam', { teamId });
    const side = teamId === undefined ? 'WORKER' : 'OWNER';
    const pairs =
      teamId === undefined
        ? await pairLists.refusalsOfWorker(table, viewer.personId)
        : await pairLists.refusalsOfTeam(table, teamId);
    const pair = pairs.find(({ said }) => said[side]?.id === id);
    if (!pair) throw kithError('NOT_FOUND');
    return takeBackRefusal(context, { teamId: pair.teamId, about: pair.about, side });
  },

  setWorkCard: (_, { input }, context) => {
    const { shownAs, showsLookingFor } = parseInput(inputs.setWorkCardInput, input);
    const { personId: workerId } = context.viewer;
    accessOf(context).require('work.change', { personId: workerId });
    return setWorkCard(context, { workerId, showsLookingFor, ...(shownAs !== undefined && { shownAs }) });
  },
};

/** The team a worker means; of hours or an opportunity, whatever they know of it. */
async function teamNamed(
  context: RequestContext,
  named: {
    teamId?: Id<'team'> | undefined;
    offerId?: string | undefined;
    opportunityId?: string | undefined;
  },
): Promise<Id<'team'> | undefined> {
  const { table } = context;
  if (named.teamId !== undefined) return named.teamId;
  if (named.offerId !== undefined) {
    const offer = await find(table, offerCopies, named.offerId);
    return offer && isShownTo(offer, context) ? offer.own?.teamId : undefined;
  }
  const found = await find(table, opportunities, named.opportunityId ?? '');
  return found?.state === 'OPEN' ? found.teamId : undefined;
}

/** Who made a claim on hours of a team. */
async function whoClaimed(
  { table, circle }: RequestContext,
  teamId: string,
  claimId: string,
): Promise<Refusable> {
  const claim = await find(table, hostClaims, claimId);
  const occurrence = claim?.asked?.gapId && (await find(table, occurrences, claim.asked.gapId));
  if (!claim?.asked || !occurrence || occurrence.teamId !== teamId) throw kithError('NOT_FOUND');
  const { homeCircle, asked } = claim;
  return homeCircle === circle
    ? { workerId: asked.workerId }
    : { circle: homeCircle, pairwiseId: asked.workerId };
}
