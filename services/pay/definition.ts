import type { SubgraphDefinition } from '@kith/service-kit';
import typeDefs from '../../schema/pay.graphql';
import type { Resolvers } from './generated.ts';
import { mutation } from './resolvers/mutation.ts';
import { proposedTime } from './resolvers/proposed-time.ts';
import { query } from './resolvers/query.ts';
import { team } from './resolvers/team.ts';
import { visit, visitTime } from './resolvers/visit.ts';

const resolvers: Resolvers = {
  Query: query,
  Mutation: mutation,
  Team: team,
  Visit: visit,
  VisitTime: visitTime,
  ProposedTime: proposedTime,
};

/** The pay subgraph. */
export const definition: SubgraphDefinition = { typeDefs, resolvers };
