import type { SubgraphDefinition } from '@kith/service-kit';
import common from '../../schema/evaluation/common.graphql';
import instruments from '../../schema/evaluation/instruments.graphql';
import measures from '../../schema/evaluation/measures.graphql';
import plannedHours from '../../schema/evaluation/planned-hours.graphql';
import published from '../../schema/evaluation/published.graphql';
import rounds from '../../schema/evaluation/rounds.graphql';
import workforce from '../../schema/evaluation/workforce.graphql';
import { resolvers } from './resolvers/index.ts';

const typeDefs = [common, instruments, rounds, published, measures, workforce, plannedHours];

/** The evaluation subgraph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
