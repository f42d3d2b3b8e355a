import type { SubgraphDefinition } from '@kith/service-kit';
import typeDefs from '../../schema/teams.graphql';
import { Member } from './resolvers/member.ts';
import { Mutation } from './resolvers/mutation.ts';
import { Person } from './resolvers/person.ts';
import { Query } from './resolvers/query.ts';
import { Team } from './resolvers/team.ts';

/** What the teams subgraph answers. */
export const definition: SubgraphDefinition = {
  typeDefs,
  resolvers: { Query, Mutation, Team, Member, Person },
};
