import { parseInput, type RequestContext } from '@kith/service-kit';
import { closeOpportunity } from '../../commands/opportunities/close.ts';
import { publishOpportunity, republishOpportunity } from '../../commands/opportunities/publish.ts';
import type { MutationResolvers } from '../../generated.ts';
import { find } from '../../store/entity.ts';
import { opportunities } from '../../store/matches.ts';
import { accessOf, permitted } from '../access.ts';
import * as inputs from './inputs.ts';

export const opportunityMutations: Pick<
  MutationResolvers,
  'publishOpportunity' | 'republishOpportunity' | 'closeOpportunity'
> = {
  publishOpportunity: (_, { input }, context) => {
    const { category, skills, languages, essentialLanguages, atHome, ratePence, whereabouts, ...asked } =
      parseInput(inputs.publishOpportunityInput, input);
    accessOf(context).require('opportunity.publish', { teamId: asked.teamId });
    const { outwardCode, directions, ...place } = whereabouts;
    return publishOpportunity(context, {
      ...asked,
      ownerId: context.viewer.personId,
      need: {
        category,
        outwardCode,
        skills,
        languages,
        ratePence,
        ...(essentialLanguages && { essentialLanguages }),
        ...(atHome && { atHome }),
      },
      whereabouts: { ...place, ...(directions !== undefined && { directions }) },
    });
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
