import type { SubgraphDefinition } from '@kith/service-kit';
import common from '../../schema/evaluation/common.graphql';
import instruments from '../../schema/evaluation/instruments.graphql';
import pulse from '../../schema/evaluation/pulse.graphql';
import questions from '../../schema/evaluation/questions.graphql';
import reflection from '../../schema/evaluation/reflection.graphql';
import rounds from '../../schema/evaluation/rounds.graphql';
import { resolvers } from './resolvers/index.ts';

const typeDefs = [common, pulse, instruments, rounds, questions, reflection];

/** The evaluation subgraph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
