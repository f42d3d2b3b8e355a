import type { SubgraphDefinition } from '@kith/service-kit';
import circleSchema from '../../schema/teams/circle.graphql';
import decisionsSchema from '../../schema/teams/decisions.graphql';
import meetingsSchema from '../../schema/teams/meetings.graphql';
import noticesSchema from '../../schema/teams/notices.graphql';
import teamSchema from '../../schema/teams/team.graphql';
import type { Resolvers } from './generated.ts';
import { circleDecisions, decisionQuery, teamDecisions } from './resolvers/decisions/group-decisions.ts';
import { decisionMutations } from './resolvers/decisions/mutation.ts';
import { proposal, proposedDomain } from './resolvers/decisions/proposal.ts';
import { governanceCircle, governanceQuery } from './resolvers/governance-circle.ts';
import { group } from './resolvers/group.ts';
import {
  circleMeetings,
  meetingQuery,
  memberMeetings,
  teamMeetings,
} from './resolvers/meetings/group-meetings.ts';
import { meeting, meetingAction, publicMinutes } from './resolvers/meetings/meeting.ts';
import { meetingMutations } from './resolvers/meetings/mutation.ts';
import { member } from './resolvers/member.ts';
import { mutation } from './resolvers/mutation.ts';
import { notice, noticeMutation, noticeQuery } from './resolvers/notices.ts';
import { person } from './resolvers/person.ts';
import { query } from './resolvers/query.ts';
import { team } from './resolvers/team.ts';

const resolvers: Resolvers = {
  Query: { ...query, ...governanceQuery, ...noticeQuery, ...decisionQuery, ...meetingQuery },
  Mutation: { ...mutation, ...noticeMutation, ...decisionMutations, ...meetingMutations },
  Group: group,
  Team: { ...team, ...teamDecisions, ...teamMeetings },
  GovernanceCircle: { ...governanceCircle, ...circleDecisions, ...circleMeetings },
  Member: { ...member, ...memberMeetings },
  Proposal: proposal,
  ProposedDomain: proposedDomain,
  Meeting: meeting,
  MeetingAction: meetingAction,
  PublicMinutes: publicMinutes,
  Person: person,
  Notice: notice,
};

/** The teams subgraph. */
export const definition: SubgraphDefinition = {
  typeDefs: [teamSchema, circleSchema, noticesSchema, decisionsSchema, meetingsSchema].join('\n'),
  resolvers,
};
