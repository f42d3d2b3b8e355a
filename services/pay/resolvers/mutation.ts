import { parseInput } from '@kith/service-kit';
import { confirmVisit } from '../commands/confirm-visit.ts';
import { logVisit } from '../commands/log-visit.ts';
import type { MutationResolvers } from '../generated.ts';
import { confirmVisitInput, logVisitInput } from './inputs.ts';
import { requireOnVisit } from './visit-access.ts';

export const mutation: MutationResolvers = {
  logVisit: async (_, { input }, context) => {
    const { visitId, time } = parseInput(logVisitInput, input);
    await requireOnVisit('logVisit', visitId, context);
    return logVisit(visitId, time, context);
  },

  confirmVisit: async (_, { input }, context) => {
    const { visitId, time } = parseInput(confirmVisitInput, input);
    await requireOnVisit('confirmVisit', visitId, context);
    return confirmVisit(visitId, time ?? undefined, context);
  },
};
