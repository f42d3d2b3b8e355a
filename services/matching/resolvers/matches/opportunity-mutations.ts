import { find, parseInput, type RequestContext } from '@kith/service-kit';
import { closeOpportunity } from '../../commands/opportunities/close.ts';
import { publishOpportunity, republishOpportunity } from '../../commands/opportunities/publish.ts';
import type { MutationResolvers } from '../../generated.ts';
import { opportunities } from '../../store/matches.ts';
import { accessOf, permitted } from '../access.ts';
import * as inputs from './inputs.ts';

export const opportunityMutations: Pick<
  MutationResolvers,
  'publishOpportunity' | 'republishOpportunity' | 'closeOpportunity'
> = {
  publishOpportunity: (_, { input }, context) => {
    const asked = parseInput(inputs.publishOpportunityInput, input);
    accessOf(context).require('opportunity.publish', { teamId: asked.teamId });
    return publishOpportunity(context, { ...asked, ownerId: context.viewer.personId });
  },

  republishOpportunity: async (_, { input }, context) => {
    const { id } = parseInput(inputs.republishOpportunityInput, input);
    await checkOwner(context, id);
    return republishOpportunity(context, id);
  },

  closeOpportunity: async (_, { input }, context) => {
    const { id, as } = parseInput(inputs.closeOpportunityInput, input);
    await checkOwner(context, id);
    return closeOpportunity(context, id, as);
  },
};

async function checkOwner(context: RequestContext, id: string): Promise<void> {
  const found = await find(context.table, opportunities, id);
  permitted(context, 'opportunity.publish', found, ({ teamId }) => ({ teamId }));
}
