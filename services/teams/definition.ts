import type { SubgraphDefinition } from '@kith/service-kit';
import accessSchema from '../../schema/teams/access.graphql';
import circleSchema from '../../schema/teams/circle.graphql';
import noticesSchema from '../../schema/teams/notices.graphql';
import requestsSchema from '../../schema/teams/requests.graphql';
import reviewsSchema from '../../schema/teams/reviews.graphql';
import teamSchema from '../../schema/teams/team.graphql';
import type { Resolvers } from './generated.ts';
import { accessMember, accessMutation } from './resolvers/access/access.ts';
import { governanceCircle, governanceQuery } from './resolvers/governance-circle.ts';
import { group } from './resolvers/group.ts';
import { member } from './resolvers/member.ts';
import { mutation } from './resolvers/mutation.ts';
import { notice, noticeMutation, noticeQuery } from './resolvers/notices.ts';
import { person } from './resolvers/person.ts';
import { query } from './resolvers/query.ts';
import { latencyFigure, latencyQuery } from './resolvers/requests/decision-latency.ts';
import { packageDecision, packageRequest, requestQuery } from './resolvers/requests/package-request.ts';
import { requestMutation } from './resolvers/requests/request-mutation.ts';
import { teamRequests } from './resolvers/requests/team-requests.ts';
import { cpdQuery, cpdRecord } from './resolvers/reviews/cpd.ts';
import { review, reviewCalendar, reviewDue } from './resolvers/reviews/review.ts';
import { reviewMutation } from './resolvers/reviews/review-mutation.ts';
import { teamReviews } from './resolvers/reviews/team-reviews.ts';
import { team } from './resolvers/team.ts';

const resolvers: Resolvers = {
  Query: { ...query, ...governanceQuery, ...noticeQuery, ...requestQuery, ...latencyQuery, ...cpdQuery },
  Mutation: { ...mutation, ...noticeMutation, ...accessMutation, ...requestMutation, ...reviewMutation },
  Group: group,
  Team: { ...team, requests: teamRequests, reviews: ({ teamId }) => ({ teamId }) },
  GovernanceCircle: governanceCircle,
  Member: { ...member, ...accessMember },
  Person: person,
  Notice: notice,
  PackageRequest: packageRequest,
  PackageDecision: packageDecision,
  LatencyFigure: latencyFigure,
  TeamReviews: teamReviews,
  ReviewCalendar: reviewCalendar,
  ReviewDue: reviewDue,
  Review: review,
  CpdRecord: cpdRecord,
};

/** The teams subgraph. */
export const definition: SubgraphDefinition = {
  typeDefs: [teamSchema, circleSchema, noticesSchema, accessSchema, requestsSchema, reviewsSchema].join('\n'),
  resolvers,
};
