import { type Id, kithError } from '@kith/kernel';
import { find, parseInput, type RequestContext } from '@kith/service-kit';
import { acceptProposed } from '../../commands/proposals/accept.ts';
import { declineProposed, pinProposed } from '../../commands/proposals/decline.ts';
import type { Proposed } from '../../domain/proposals/proposed.ts';
import type { MutationResolvers } from '../../generated.ts';
import { occurrences } from '../../store/hours.ts';
import { proposedHours } from '../../store/proposals.ts';
import { accessOf, permitted } from '../access.ts';
import { sideOf } from '../matches/side-of.ts';
import * as inputs from './inputs.ts';
import { seenOne } from './seen.ts';

export const proposalMutations: Pick<
  MutationResolvers,
  'acceptProposedHours' | 'declineProposedHours' | 'pinProposedHours'
> = {
  acceptProposedHours: async (_, { input }, context) => {
    const asked = parseInput(inputs.acceptProposedHoursInput, input);
    const { proposed, side } = await speaking(context, asked.id);
    if (side === 'WORKER') await checkShown(context, proposed);
    const by = context.viewer.personId;
    return seenOne(context, await acceptProposed(context, { ...asked, side, by }));
  },

  declineProposedHours: async (_, { input }, context) => {
    const asked = parseInput(inputs.declineProposedHoursInput, input);
    const { side } = await speaking(context, asked.id);
    const by = context.viewer.personId;
    return seenOne(context, await declineProposed(context, { ...asked, side, by }));
  },

  pinProposedHours: async (_, { input }, context) => {
    const { id, pinned } = parseInput(inputs.pinProposedHoursInput, input);
    const found = await find(context.table, proposedHours, id);
    permitted(context, 'work.change', found, ({ workerId }) => ({ personId: workerId }));
    return seenOne(context, await pinProposed(context, id, context.viewer.personId, pinned));
  },
};

/** Who speaks, and on which side. */
async function speaking(context: RequestContext, id: Id<'proposed'>) {
  const found = await find(context.table, proposedHours, id);
  const proposed = permitted(context, 'proposed.say', found, ({ teamId, workerId }) => ({
    teamId,
    personId: workerId,
  }));
  return { proposed, side: sideOf(proposed, context) };
}

/** Hours shown to the team only are claimed by its workers only, as they are now, plan or no plan (M11). */
async function checkShown(context: RequestContext, { gapId, teamId }: Proposed): Promise<void> {
  const gap = await find(context.table, occurrences, gapId);
  if (gap?.step === 'TEAM' && !accessOf(context).allows('offer.ofTeam', { teamId }))
    throw kithError('PROPOSAL_OVER');
}
