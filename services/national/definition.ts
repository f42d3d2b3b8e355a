import type { SubgraphDefinition } from '@kith/service-kit';
import typeDefs from '../../schema/national/common.graphql';
import type { Resolvers } from './generated.ts';
import { localCircle } from './resolvers/local-circle.ts';
import { mutation } from './resolvers/mutation.ts';
import { nationalSnapshot } from './resolvers/national-snapshot.ts';
import { query } from './resolvers/query.ts';

const resolvers: Resolvers = {
  Query: query,
  Mutation: mutation,
  LocalCircle: localCircle,
  NationalSnapshot: nationalSnapshot,
};

/** The national subgraph. */
export const definition: SubgraphDefinition = { typeDefs, resolvers };
