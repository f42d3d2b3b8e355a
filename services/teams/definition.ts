import type { SubgraphDefinition } from '@kith/service-kit';
import typeDefs from '../../schema/teams.graphql';
import type { Resolvers } from './generated.ts';
import { member } from './resolvers/member.ts';
import { mutation } from './resolvers/mutation.ts';
import { person } from './resolvers/person.ts';
import { query } from './resolvers/query.ts';
import { team } from './resolvers/team.ts';

const resolvers: Resolvers = { Query: query, Mutation: mutation, Team: team, Member: member, Person: person };

/** The teams subgraph. */
export const definition: SubgraphDefinition = { typeDefs, resolvers };
