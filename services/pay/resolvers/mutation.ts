import { kithError } from '@kith/kernel';
import { accessFor, parseInput } from '@kith/service-kit';
import { confirmVisit } from '../commands/confirm-visit.ts';
import { logVisit } from '../commands/log-visit.ts';
import { answerProposedTime } from '../commands/proposed-time.ts';
import { permissions } from '../domain/permissions.ts';
import type { MutationResolvers } from '../generated.ts';
import { findProposedTime } from '../store/proposed-time.ts';
import { answerProposedTimeInput, confirmVisitInput, logVisitInput } from './inputs.ts';
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

  answerProposedTime: async (_, { input }, context) => {
    const { approve, ...which } = parseInput(answerProposedTimeInput, input);
    const found = await findProposedTime(context.table, which);
    if (!found) throw kithError('NOT_FOUND');
    const { teamId } = found;
    accessFor(permissions, context.viewer).require('answerProposedTime', { teamId });
    return answerProposedTime(which, approve, context.viewer.personId, context);
  },
};
