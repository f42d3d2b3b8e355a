import type { SubgraphDefinition } from '@kith/service-kit';
import typeDefs from '../../schema/connectors/common.graphql';
import type { Resolvers } from './generated.ts';
import { mutation } from './resolvers/mutation.ts';
import { place } from './resolvers/place.ts';
import { query } from './resolvers/query.ts';

const resolvers: Resolvers = { Query: query, Mutation: mutation, Place: place };

/** The connectors subgraph. */
export const definition: SubgraphDefinition = { typeDefs, resolvers };
