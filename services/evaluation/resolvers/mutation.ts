import { accessFor, parseInput } from '@kith/service-kit';
import { answerPulse } from '../commands/pulse/answer-pulse.ts';
import { permissions } from '../domain/permissions.ts';
import type { MutationResolvers } from '../generated.ts';
import { answerPulseInput } from './inputs.ts';

export const mutation: MutationResolvers = {
  answerPulse: async (_, { input }, context) => {
    const { id, teamId, showTeam, ...items } = parseInput(answerPulseInput, input);
    const { viewer } = context;
    accessFor(permissions, viewer).require('answerPulse', { teamId });
    const answered = Object.entries(items).filter(([, answer]) => typeof answer === 'number');
    const answers = Object.fromEntries(answered);
    return answerPulse({ answerId: id ?? undefined, teamId, answers, showTeam }, viewer.personId, context);
  },
};
