import { parseInput } from '@kith/service-kit';
import { acceptTime, confirmVisit } from '../commands/confirm-visit.ts';
import { logVisit } from '../commands/log-visit.ts';
import type { MutationResolvers } from '../generated.ts';
import { acceptTimeInput, confirmVisitInput, logVisitInput } from './inputs.ts';
import { requireOnVisit, wayOfOwner } from './visit-access.ts';

/** What both sides say of the time of a visit (P9). */
export const visitTimeMutations: Pick<MutationResolvers, 'logVisit' | 'confirmVisit' | 'acceptTime'> = {
  logVisit: async (_, { input }, context) => {
    const { visitId, time, channel = 'APP', reason } = parseInput(logVisitInput, input);
    await requireOnVisit(['logVisit'], visitId, context);
    const by = context.viewer.personId;
    return logVisit(visitId, { minutes: time, channel, reason, by }, context);
  },

  confirmVisit: async (_, { input }, context) => {
    const { visitId, time, channel: asked, reason } = parseInput(confirmVisitInput, input);
    const { visit } = await requireOnVisit(['confirmVisit'], visitId, context);
    const channel = wayOfOwner(visit, asked, context);
    const by = context.viewer.personId;
    return confirmVisit(visitId, { minutes: time, channel, reason, by }, context);
  },

  acceptTime: async (_, { input }, context) => {
    const { visitId, saidAt: at, channel: asked } = parseInput(acceptTimeInput, input);
    const { visit, operation } = await requireOnVisit(['logVisit', 'confirmVisit'], visitId, context);
    const isWorker = operation === 'logVisit';
    const channel = isWorker ? (asked ?? 'APP') : wayOfOwner(visit, asked, context);
    const by = context.viewer.personId;
    return acceptTime({ visitId, side: isWorker ? 'WORKER' : 'OWNER', at, channel, by }, context);
  },
};
