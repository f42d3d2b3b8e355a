import type { SubgraphDefinition } from '@kith/service-kit';
import common from '../../schema/evaluation/common.graphql';
import instruments from '../../schema/evaluation/instruments.graphql';
import rounds from '../../schema/evaluation/rounds.graphql';
import { resolvers } from './resolvers/index.ts';

const typeDefs = [common, instruments, rounds];

/** The evaluation subgraph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
