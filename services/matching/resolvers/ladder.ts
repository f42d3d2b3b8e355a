import { parseInput } from '@kith/service-kit';
import { limitGap } from '../commands/ladder/limit-gap.ts';
import type { MutationResolvers } from '../generated.ts';
import { find } from '../store/entity.ts';
import { occurrences } from '../store/hours.ts';
import { permitted } from './access.ts';
import { limitGapInput } from './inputs.ts';

export const ladderMutation: Pick<MutationResolvers, 'limitGap'> = {
  limitGap: async (_, { input }, context) => {
    const asked = parseInput(limitGapInput, input);
    const found = await find(context.table, occurrences, asked.gapId);
    permitted(context, 'gap.limit', found, ({ teamId }) => ({ teamId }));
    return limitGap(context, asked);
  },
};
