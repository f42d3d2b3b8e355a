import type { SubgraphDefinition } from '@kith/service-kit';
import accessLogSchema from '../../schema/teams/access-log.graphql';
import circleSchema from '../../schema/teams/circle.graphql';
import exportSchema from '../../schema/teams/export.graphql';
import noticesSchema from '../../schema/teams/notices.graphql';
import profileSchema from '../../schema/teams/profile.graphql';
import teamSchema from '../../schema/teams/team.graphql';
import type { Resolvers } from './generated.ts';
import { exportQuery } from './resolvers/export/export-me.ts';
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
import { team } from './resolvers/team.ts';

const resolvers: Resolvers = {
  Query: { ...query, ...governanceQuery, ...noticeQuery, ...profileQuery, ...accessQuery, ...exportQuery },
  Mutation: { ...mutation, ...noticeMutation, ...profileMutation },
  Group: group,
  Team: team,
  GovernanceCircle: governanceCircle,
  Member: member,
  Person: person,
  Notice: notice,
  Document: document,
  DocumentEntry: documentEntry,
  Access: access,
};

/** The teams subgraph. */
export const definition: SubgraphDefinition = {
  typeDefs: [teamSchema, circleSchema, noticesSchema, profileSchema, accessLogSchema, exportSchema].join(
    '\n',
  ),
  resolvers,
};
