import { kithError } from '@kith/kernel';
import { accessFor, parseInput } from '@kith/service-kit';
import { permissions } from '../domain/permissions.ts';
import type { QueryResolvers } from '../generated.ts';
import { findPublished } from '../store.ts';
import { monthAsked } from './inputs.ts';
import { shownCounts } from './published-count.ts';

export const query: QueryResolvers = {
  publishedCounts: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seePublishedCounts');
    const { month } = parseInput(monthAsked, args);
    const frozen = await findPublished(table, month);
    // A figure that still moves would let someone subtract yesterday's from today's (E12).
    if (!frozen) throw kithError('ROUND_OPEN');
    return shownCounts(frozen);
  },
};
