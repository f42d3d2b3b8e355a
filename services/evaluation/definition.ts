import type { SubgraphDefinition } from '@kith/service-kit';
import typeDefs from '../../schema/evaluation/common.graphql';
import type { Resolvers } from './generated.ts';
import { mutation } from './resolvers/mutation.ts';
import { query } from './resolvers/query.ts';
import { team } from './resolvers/team.ts';

const resolvers: Resolvers = { Query: query, Mutation: mutation, Team: team };

/** The evaluation subgraph. */
export const definition: SubgraphDefinition = { typeDefs, resolvers };
