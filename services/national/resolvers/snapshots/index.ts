import { accessFor, connectionOf, find, pageAsked, pageOf, parseInput } from '@kith/service-kit';
import { freezeSnapshot } from '../../commands/snapshots/freeze.ts';
import { permissions } from '../../domain/permissions.ts';
import type { Snapshot } from '../../domain/snapshots/snapshot.ts';
import type { MutationResolvers, QueryResolvers } from '../../generated.ts';
import { publishedIn, SNAPSHOTS, snapshots } from '../../store/months.ts';
import { monthAsked } from '../inputs.ts';
import { circlesBySlug } from '../local-circle.ts';
import { requireNational } from '../national-access.ts';
import { opened } from './national-snapshot.ts';

export const snapshotQueries: Pick<
  QueryResolvers,
  'nationalSnapshot' | 'nationalSnapshots' | 'publishedSoFar'
> = {
  nationalSnapshot: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeSnapshot');
    const { month } = parseInput(monthAsked, args);
    const found = await find(table, snapshots, month);
    return found ? opened(found) : null;
  },

  publishedSoFar: async (_, args, context) => {
    requireNational(context, 'freezeSnapshot');
    const { month } = parseInput(monthAsked, args);
    const published = await publishedIn(context.table, month);
    return published.map(({ circle }) => circle).map(await circlesBySlug(context));
  },

  nationalSnapshots: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeSnapshot');
    const page = await pageOf<Snapshot>(table, { pk: SNAPSHOTS, descending: true, ...pageAsked(args) });
    return connectionOf(page, ({ value }) => opened(value));
  },
};

export const snapshotMutations: Pick<MutationResolvers, 'freezeSnapshot'> = {
  freezeSnapshot: async (_, { input }, context) => {
    requireNational(context, 'freezeSnapshot');
    const { month } = parseInput(monthAsked, input);
    return opened(await freezeSnapshot(month, context));
  },
};
