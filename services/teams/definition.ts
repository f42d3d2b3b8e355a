import type { SubgraphDefinition } from '@kith/service-kit';
import accessLogSchema from '../../schema/teams/access-log.graphql';
import circleSchema from '../../schema/teams/circle.graphql';
import noticesSchema from '../../schema/teams/notices.graphql';
import profileSchema from '../../schema/teams/profile.graphql';
import startingSchema from '../../schema/teams/starting.graphql';
import teamSchema from '../../schema/teams/team.graphql';
import waitingSchema from '../../schema/teams/waiting.graphql';
import type { Resolvers } from './generated.ts';
import { governanceCircle, governanceQuery } from './resolvers/governance-circle.ts';
import { group } from './resolvers/group.ts';
import { member } from './resolvers/member.ts';
import { mutation } from './resolvers/mutation.ts';
import { notice, noticeMutation, noticeQuery } from './resolvers/notices.ts';
import { person } from './resolvers/person.ts';
import { access, accessQuery } from './resolvers/profile/access-log.ts';
import { document, documentEntry } from './resolvers/profile/document.ts';
import { profileMutation, profileQuery } from './resolvers/profile/mutation.ts';
import { query } from './resolvers/query.ts';
import { startingMutation } from './resolvers/starting/mutation.ts';
import { enteredConsent, stageEntry, teamStart } from './resolvers/starting/team-start.ts';
import { team } from './resolvers/team.ts';
import { waiting, waitingQuery } from './resolvers/waiting.ts';

const typeDefs = [
  teamSchema,
  circleSchema,
  noticesSchema,
  waitingSchema,
  startingSchema,
  profileSchema,
  accessLogSchema,
];

const resolvers: Resolvers = {
  Query: {
    ...query,
    ...governanceQuery,
    ...noticeQuery,
    ...waitingQuery,
    ...profileQuery,
    ...accessQuery,
  },
  Mutation: {
    ...mutation,
    ...noticeMutation,
    ...startingMutation,
    ...profileMutation,
  },
  Group: group,
  Team: team,
  GovernanceCircle: governanceCircle,
  Member: member,
  Person: person,
  Notice: notice,
  Waiting: waiting,
  TeamStart: teamStart,
  StageEntry: stageEntry,
  EnteredConsent: enteredConsent,
  Document: document,
  DocumentEntry: documentEntry,
  Access: access,
};

/** The teams subgraph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
