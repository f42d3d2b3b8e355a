import type { SubgraphDefinition } from '@kith/service-kit';
import circleSchema from '../../schema/teams/circle.graphql';
import hatsSchema from '../../schema/teams/hats.graphql';
import noticesSchema from '../../schema/teams/notices.graphql';
import selectionsSchema from '../../schema/teams/selections.graphql';
import teamSchema from '../../schema/teams/team.graphql';
import type { Resolvers } from './generated.ts';
import { governanceCircle, governanceQuery } from './resolvers/governance-circle.ts';
import { group } from './resolvers/group.ts';
import { groupHats, hatQuery, teamHats } from './resolvers/hats/group-hats.ts';
import { hat } from './resolvers/hats/hat.ts';
import { hatMutation } from './resolvers/hats/hat-mutation.ts';
import { nomineeProposal } from './resolvers/hats/nominee-proposal.ts';
import { selection, selectionQuery } from './resolvers/hats/selection.ts';
import { selectionMutation } from './resolvers/hats/selection-mutation.ts';
import { takingPart } from './resolvers/hats/taking-part.ts';
import { member } from './resolvers/member.ts';
import { mutation } from './resolvers/mutation.ts';
import { notice, noticeMutation, noticeQuery } from './resolvers/notices.ts';
import { person } from './resolvers/person.ts';
import { query } from './resolvers/query.ts';
import { team } from './resolvers/team.ts';

const resolvers: Resolvers = {
  Query: { ...query, ...governanceQuery, ...noticeQuery, ...hatQuery, ...selectionQuery },
  Mutation: { ...mutation, ...noticeMutation, ...hatMutation, ...selectionMutation, ...takingPart },
  Group: group,
  Team: { ...team, ...groupHats, ...teamHats },
  GovernanceCircle: { ...governanceCircle, ...groupHats },
  Hat: hat,
  Selection: selection,
  NomineeProposal: nomineeProposal,
  Member: member,
  Person: person,
  Notice: notice,
};

/** The teams subgraph. */
export const definition: SubgraphDefinition = {
  typeDefs: [teamSchema, circleSchema, noticesSchema, hatsSchema, selectionsSchema].join('\n'),
  resolvers,
};
