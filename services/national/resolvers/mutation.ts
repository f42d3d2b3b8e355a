import { kithError } from '@kith/kernel';
import { accessFor, parseInput } from '@kith/service-kit';
import { freezeSnapshot } from '../commands/freeze-snapshot.ts';
import { permissions } from '../domain/permissions.ts';
import type { MutationResolvers } from '../generated.ts';
import { monthAsked } from './inputs.ts';

export const mutation: MutationResolvers = {
  freezeSnapshot: async (_, { input }, context) => {
    const { viewer, circle } = context;
    if (viewer.circle !== circle) throw kithError('NOT_ALLOWED', { fix: 'Sign in to the national co-op.' });
    accessFor(permissions, viewer).require('freezeSnapshot');
    const { month } = parseInput(monthAsked, input);
    return freezeSnapshot(month, context);
  },
};
