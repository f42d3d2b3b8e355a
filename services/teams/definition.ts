import type { SubgraphDefinition } from '@kith/service-kit';
import accessSchema from '../../schema/teams/access.graphql';
import accessLogSchema from '../../schema/teams/access-log.graphql';
import circleSchema from '../../schema/teams/circle.graphql';
import closingSchema from '../../schema/teams/closing.graphql';
import consentRoundSchema from '../../schema/teams/consent-round.graphql';
import decisionsSchema from '../../schema/teams/decisions.graphql';
import endingsSchema from '../../schema/teams/endings.graphql';
import erasureSchema from '../../schema/teams/erasure.graphql';
import exportSchema from '../../schema/teams/export.graphql';
import hatsSchema from '../../schema/teams/hats.graphql';
import heardSchema from '../../schema/teams/heard.graphql';
import learningSchema from '../../schema/teams/learning.graphql';
import meetingsSchema from '../../schema/teams/meetings.graphql';
import noticesSchema from '../../schema/teams/notices.graphql';
import profileSchema from '../../schema/teams/profile.graphql';
import requestsSchema from '../../schema/teams/requests.graphql';
import reviewsSchema from '../../schema/teams/reviews.graphql';
import selectionsSchema from '../../schema/teams/selections.graphql';
import startingSchema from '../../schema/teams/starting.graphql';
import teamSchema from '../../schema/teams/team.graphql';
import waitingSchema from '../../schema/teams/waiting.graphql';
import wholeExportSchema from '../../schema/teams/whole-export.graphql';
import type { Resolvers } from './generated.ts';
import { accessMember, accessMutation } from './resolvers/access/access.ts';
import { closingQuery } from './resolvers/closing/circle-teams.ts';
import { circleDecisions, decisionQuery, teamDecisions } from './resolvers/decisions/group-decisions.ts';
import { decisionMutations } from './resolvers/decisions/mutation.ts';
import { proposal, proposedDomain } from './resolvers/decisions/proposal.ts';
import { endingsMutation } from './resolvers/endings/mutation.ts';
import { contactPlan, stateChange } from './resolvers/endings/team-state.ts';
import { erasureMutation, erasureOf, erasureQuery } from './resolvers/erasure/erasure.ts';
import { exportQuery } from './resolvers/export/export-me.ts';
import { wholeExport, wholeExportQuery } from './resolvers/export/export-whole.ts';
import { governanceCircle, governanceQuery } from './resolvers/governance-circle.ts';
import { group } from './resolvers/group.ts';
import { groupHats, hatQuery, teamHats } from './resolvers/hats/group-hats.ts';
import { hat } from './resolvers/hats/hat.ts';
import { hatMutation } from './resolvers/hats/hat-mutation.ts';
import { nomineeProposal } from './resolvers/hats/nominee-proposal.ts';
import { selection, selectionQuery } from './resolvers/hats/selection.ts';
import { selectionMutation } from './resolvers/hats/selection-mutation.ts';
import { takingPart } from './resolvers/hats/taking-part.ts';
import { coach, coaching, coachingMutation, coachingQuery } from './resolvers/learning/coaching.ts';
import { learningMutation, learningQuery, learningRecord } from './resolvers/learning/learning.ts';
import { observation, observationMutation, observationQuery } from './resolvers/learning/observations.ts';
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
import { checkConsent, checkRecord, person } from './resolvers/person.ts';
import { access, accessQuery } from './resolvers/profile/access-log.ts';
import { document, documentEntry } from './resolvers/profile/document.ts';
import { profileMutation, profileQuery } from './resolvers/profile/mutation.ts';
import { query } from './resolvers/query.ts';
import { latencyFigure, latencyQuery } from './resolvers/requests/decision-latency.ts';
import {
  packageAnswer,
  packageDecision,
  packageQuestion,
  packageRequest,
  requestQuery,
} from './resolvers/requests/package-request.ts';
import { requestMutation } from './resolvers/requests/request-mutation.ts';
import { teamRequests } from './resolvers/requests/team-requests.ts';
import { cpdQuery, cpdRecord } from './resolvers/reviews/cpd.ts';
import { review, reviewCalendar, reviewDue } from './resolvers/reviews/review.ts';
import { reviewMutation } from './resolvers/reviews/review-mutation.ts';
import { teamReviews } from './resolvers/reviews/team-reviews.ts';
import { startingMutation } from './resolvers/starting/mutation.ts';
import { stageEntry, teamStart } from './resolvers/starting/team-start.ts';
import { team } from './resolvers/team.ts';
import { waiting, waitingQuery } from './resolvers/waiting.ts';
import { whoFirst, whoFirstChanging } from './resolvers/who-first.ts';

const typeDefs = [
  teamSchema,
  circleSchema,
  noticesSchema,
  heardSchema,
  consentRoundSchema,
  waitingSchema,
  startingSchema,
  profileSchema,
  accessLogSchema,
  accessSchema,
  requestsSchema,
  reviewsSchema,
  erasureSchema,
  exportSchema,
  wholeExportSchema,
  endingsSchema,
  closingSchema,
  learningSchema,
  decisionsSchema,
  meetingsSchema,
  hatsSchema,
  selectionsSchema,
];

const resolvers: Resolvers = {
  Query: whoFirst({
    ...query,
    ...governanceQuery,
    ...noticeQuery,
    ...waitingQuery,
    ...profileQuery,
    ...accessQuery,
    ...requestQuery,
    ...latencyQuery,
    ...cpdQuery,
    ...erasureQuery,
    ...exportQuery,
    ...wholeExportQuery,
    ...learningQuery,
    ...observationQuery,
    ...coachingQuery,
    ...decisionQuery,
    ...meetingQuery,
    ...hatQuery,
    ...selectionQuery,
    ...closingQuery,
  }),
  Mutation: whoFirstChanging({
    ...mutation,
    ...noticeMutation,
    ...startingMutation,
    ...profileMutation,
    ...accessMutation,
    ...requestMutation,
    ...reviewMutation,
    ...endingsMutation,
    ...erasureMutation,
    ...learningMutation,
    ...observationMutation,
    ...coachingMutation,
    ...decisionMutations,
    ...meetingMutations,
    ...hatMutation,
    ...selectionMutation,
    ...takingPart,
  }),
  Group: group,
  Team: {
    ...team,
    ...groupHats,
    ...teamHats,
    ...teamDecisions,
    ...teamMeetings,
    requests: teamRequests,
    reviews: ({ teamId }) => ({ teamId }),
  },
  GovernanceCircle: { ...governanceCircle, ...groupHats, ...circleDecisions, ...circleMeetings },
  Member: { ...member, ...accessMember, ...memberMeetings },
  Person: person,
  CheckRecord: checkRecord,
  CheckConsent: checkConsent,
  Notice: notice,
  Waiting: waiting,
  TeamStart: teamStart,
  StageEntry: stageEntry,

  Document: document,
  DocumentEntry: documentEntry,
  Access: access,
  PackageRequest: packageRequest,
  PackageAnswer: packageAnswer,
  PackageDecision: packageDecision,
  PackageQuestion: packageQuestion,
  LatencyFigure: latencyFigure,
  TeamReviews: teamReviews,
  ReviewCalendar: reviewCalendar,
  ReviewDue: reviewDue,
  Review: review,
  CpdRecord: cpdRecord,
  Erasure: erasureOf,
  WholeExport: wholeExport,
  StateChange: stateChange,
  ContactPlan: contactPlan,
  Observation: observation,
  LearningRecord: learningRecord,
  Coach: coach,
  Coaching: coaching,
  Proposal: proposal,
  ProposedDomain: proposedDomain,
  Meeting: meeting,
  MeetingAction: meetingAction,
  PublicMinutes: publicMinutes,
  Hat: hat,
  Selection: selection,
  NomineeProposal: nomineeProposal,
};

/** The teams subgraph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
