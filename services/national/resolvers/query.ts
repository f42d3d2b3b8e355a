import { accessFor, connectionOfAll, parseInput } from '@kith/service-kit';
import { permissions } from '../domain/permissions.ts';
import type { QueryResolvers } from '../generated.ts';
import { findSnapshot } from '../store.ts';
import { monthAsked } from './inputs.ts';
import { allCircles } from './local-circle.ts';

export const query: QueryResolvers = {
  circles: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('seeCircles');
    return connectionOfAll(await allCircles(context), args);
  },

  nationalSnapshot: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeSnapshot');
    const { month } = parseInput(monthAsked, args);
    return (await findSnapshot(table, month)) ?? null;
  },
};
