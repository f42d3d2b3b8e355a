import type { SubgraphDefinition } from '@kith/service-kit';
import appeals from '../../schema/national/appeals.graphql';
import board from '../../schema/national/board.graphql';
import common from '../../schema/national/common.graphql';
import library from '../../schema/national/library.graphql';
import snapshots from '../../schema/national/snapshots.graphql';
import votes from '../../schema/national/votes.graphql';
import { resolvers } from './resolvers/index.ts';

const typeDefs = [common, snapshots, board, votes, appeals, library];

/** The national subgraph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
