import type { Resolvers } from '../generated.ts';
import { localCircle } from './local-circle.ts';
import { query } from './query.ts';
import { snapshotMutations, snapshotQueries } from './snapshots/index.ts';
import { nationalSnapshot } from './snapshots/national-snapshot.ts';

export const resolvers: Resolvers = {
  Query: { ...query, ...snapshotQueries },
  Mutation: { ...snapshotMutations },
  LocalCircle: localCircle,
  NationalSnapshot: nationalSnapshot,
};
