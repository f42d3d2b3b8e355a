import type { SubgraphDefinition } from '@kith/service-kit';
import circleSchema from '../../schema/teams/circle.graphql';
import endingsSchema from '../../schema/teams/endings.graphql';
import learningSchema from '../../schema/teams/learning.graphql';
import noticesSchema from '../../schema/teams/notices.graphql';
import startingSchema from '../../schema/teams/starting.graphql';
import teamSchema from '../../schema/teams/team.graphql';
import type { Resolvers } from './generated.ts';
import { endingsMutation } from './resolvers/endings/mutation.ts';
import { contactPlan, stateChange } from './resolvers/endings/team-state.ts';
import { governanceCircle, governanceQuery } from './resolvers/governance-circle.ts';
import { group } from './resolvers/group.ts';
import { coach, coaching, coachingMutation, coachingQuery } from './resolvers/learning/coaching.ts';
import { learningMutation, learningQuery, learningRecord } from './resolvers/learning/learning.ts';
import { observation, observationMutation, observationQuery } from './resolvers/learning/observations.ts';
import { member } from './resolvers/member.ts';
import { mutation } from './resolvers/mutation.ts';
import { notice, noticeMutation, noticeQuery } from './resolvers/notices.ts';
import { person } from './resolvers/person.ts';
import { query } from './resolvers/query.ts';
import { startingMutation } from './resolvers/starting/mutation.ts';
import { enteredConsent, stageEntry, teamStart } from './resolvers/starting/team-start.ts';
import { team } from './resolvers/team.ts';

const resolvers: Resolvers = {
  Query: {
    ...query,
    ...governanceQuery,
    ...noticeQuery,
    ...learningQuery,
    ...observationQuery,
    ...coachingQuery,
  },
  Mutation: {
    ...mutation,
    ...noticeMutation,
    ...startingMutation,
    ...endingsMutation,
    ...learningMutation,
    ...observationMutation,
    ...coachingMutation,
  },
  Group: group,
  Team: team,
  GovernanceCircle: governanceCircle,
  Member: member,
  Person: person,
  Notice: notice,
  TeamStart: teamStart,
  StageEntry: stageEntry,
  EnteredConsent: enteredConsent,
  StateChange: stateChange,
  ContactPlan: contactPlan,
  Observation: observation,
  LearningRecord: learningRecord,
  Coach: coach,
  Coaching: coaching,
};

/** The teams subgraph. */
export const definition: SubgraphDefinition = {
  typeDefs: [teamSchema, circleSchema, noticesSchema, startingSchema, endingsSchema, learningSchema].join(
    '\n',
  ),
  resolvers,
};
