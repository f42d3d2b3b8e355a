import type { SubgraphDefinition } from '@kith/service-kit';
import common from '../../schema/national/common.graphql';
import snapshots from '../../schema/national/snapshots.graphql';
import { resolvers } from './resolvers/index.ts';

const typeDefs = [common, snapshots];

/** The national subgraph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
