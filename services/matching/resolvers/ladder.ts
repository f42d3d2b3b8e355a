import { find, parseInput } from '@kith/service-kit';
import { limitGap } from '../commands/ladder/limit-gap.ts';
import { limitHours } from '../commands/ladder/limit-hours.ts';
import type { MutationResolvers } from '../generated.ts';
import { agreedHours, occurrences } from '../store/hours.ts';
import { permitted } from './access.ts';
import { limitGapInput, limitHoursInput } from './inputs.ts';

export const ladderMutation: Pick<MutationResolvers, 'limitHours' | 'limitGap'> = {
  limitHours: async (_, { input }, context) => {
    const asked = parseInput(limitHoursInput, input);
    const found = await find(context.table, agreedHours, asked.id);
    permitted(context, 'gap.limit', found, ({ teamId }) => ({ teamId }));
    return limitHours(context, asked);
  },

  limitGap: async (_, { input }, context) => {
    const asked = parseInput(limitGapInput, input);
    const found = await find(context.table, occurrences, asked.gapId);
    permitted(context, 'gap.limit', found, ({ teamId }) => ({ teamId }));
    return limitGap(context, asked);
  },
};
