import type { SubgraphDefinition } from '@kith/service-kit';
import coOp from '../../schema/evaluation/co-op.graphql';
import common from '../../schema/evaluation/common.graphql';
import instruments from '../../schema/evaluation/instruments.graphql';
import measures from '../../schema/evaluation/measures.graphql';
import plannedHours from '../../schema/evaluation/planned-hours.graphql';
import published from '../../schema/evaluation/published.graphql';
import pulse from '../../schema/evaluation/pulse.graphql';
import questions from '../../schema/evaluation/questions.graphql';
import reflection from '../../schema/evaluation/reflection.graphql';
import rounds from '../../schema/evaluation/rounds.graphql';
import wholeExport from '../../schema/evaluation/whole-export.graphql';
import workforce from '../../schema/evaluation/workforce.graphql';
import { resolvers } from './resolvers/index.ts';

const typeDefs = [
  common,
  pulse,
  instruments,
  rounds,
  questions,
  reflection,
  published,
  measures,
  workforce,
  plannedHours,
  coOp,
  wholeExport,
];

/** The evaluation subgraph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
