import type { Resolvers } from '../generated.ts';
import { appealMutations, appealQueries, counselCase } from './appeals/index.ts';
import { boardQueries } from './board/index.ts';
import { libraryEdition, libraryMutations, libraryQueries } from './library/index.ts';
import { localCircle } from './local-circle.ts';
import { query } from './query.ts';
import { snapshotMutations, snapshotQueries } from './snapshots/index.ts';
import { nationalSnapshot } from './snapshots/national-snapshot.ts';
import { vote, voteMutations, voteQueries } from './votes/index.ts';

export const resolvers: Resolvers = {
  Query: {
    ...query,
    ...snapshotQueries,
    ...boardQueries,
    ...voteQueries,
    ...appealQueries,
    ...libraryQueries,
  },
  Mutation: { ...snapshotMutations, ...voteMutations, ...appealMutations, ...libraryMutations },
  LocalCircle: localCircle,
  NationalSnapshot: nationalSnapshot,
  Vote: vote,
  CounselCase: counselCase,
  LibraryEdition: libraryEdition,
};
