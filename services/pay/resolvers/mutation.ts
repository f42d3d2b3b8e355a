import { kithError } from '@kith/kernel';
import { accessFor, parseInput } from '@kith/service-kit';
import { answerProposedTime } from '../commands/proposed-time.ts';
import { permissions } from '../domain/permissions.ts';
import type { MutationResolvers } from '../generated.ts';
import { findProposedTime } from '../store/proposed-time.ts';
import { answerProposedTimeInput } from './inputs.ts';
import { visitTimeMutations } from './visit-time-mutations.ts';

export const mutation: MutationResolvers = {
  ...visitTimeMutations,

  answerProposedTime: async (_, { input }, context) => {
    const { approve, ...which } = parseInput(answerProposedTimeInput, input);
    const found = await findProposedTime(context.table, which);
    if (!found) throw kithError('NOT_FOUND');
    const { teamId } = found;
    accessFor(permissions, context.viewer).require('answerProposedTime', { teamId });
    return answerProposedTime(which, approve, context.viewer.personId, context);
  },
};
