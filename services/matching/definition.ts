import type { SubgraphDefinition } from '@kith/service-kit';
import typeDefs from '../../schema/matching.graphql';
import { resolvers } from './resolvers/index.ts';

/** Matching's part of the graph. */
export const definition: SubgraphDefinition = { typeDefs, resolvers };
