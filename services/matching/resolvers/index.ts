import type { Resolvers } from '../generated.ts';
import { agreedHours } from './agreed-hours.ts';
import { calendarFeed, calendarMutation, calendarQuery } from './calendar/index.ts';
import { circleGap, circleGapConnection, circleGapsQuery } from './circle-gaps/index.ts';
import { claim } from './claim.ts';
import { closingQueries } from './closing/booked-ahead.ts';
import { continuity, continuityMutation } from './continuity.ts';
import { exportQuery, wholeExport } from './export/index.ts';
import { claimOnGap, gap } from './gap.ts';
import { ladderMutation } from './ladder.ts';
import { candidate } from './matches/candidate.ts';
import { match, trialSession } from './matches/match.ts';
import { matchMutations } from './matches/match-mutations.ts';
import { opportunity, opportunityShown } from './matches/opportunity.ts';
import { opportunityMutations } from './matches/opportunity-mutations.ts';
import { matchQueries } from './matches/queries.ts';
import { teamSeeking } from './matches/team.ts';
import { mutation } from './mutation.ts';
import { neighbour } from './neighbour.ts';
import { hoursPay, openHours } from './open-hours.ts';
import { pairMutations } from './pairs/mutations.ts';
import { pairQueries } from './pairs/queries.ts';
import { refusal, workCard, workerInCircle } from './pairs/worker.ts';
import { proposalQueries, teamProposals } from './proposals/lists.ts';
import { proposalMutations } from './proposals/mutations.ts';
import { planMutations, planQueries, weekPlan } from './proposals/plans.ts';
import { proposedHours } from './proposals/proposed.ts';
import { whatIfQueries } from './proposals/what-if.ts';
import { query } from './query.ts';
import { sharingMutation } from './sharing/mutation.ts';
import { heldPassport, sharedOffer, sharing, sharingQuery } from './sharing/page.ts';
import { sharingOfTeam, standingConsent } from './sharing/standing-consent.ts';
import { team } from './team.ts';
import { visit } from './visit.ts';
import { coverStretch, weekCover } from './week.ts';
import { availabilityException, passportGrant, person, worker } from './worker.ts';
import { workerDay, workerWeek, workerWeekQuery } from './worker-week/index.ts';
import { optOut, restOwed, workersTime, workingTimeMutations } from './working-time.ts';

export const resolvers: Resolvers = {
  WholeExport: wholeExport,
  Query: {
    ...query,
    ...sharingQuery,
    ...circleGapsQuery,
    ...matchQueries,
    ...pairQueries,
    ...calendarQuery,
    ...workerWeekQuery,
    ...closingQueries,
    ...exportQuery,
    ...planQueries,
    ...proposalQueries,
    ...whatIfQueries,
  },
  Mutation: {
    ...mutation,
    ...continuityMutation,
    ...ladderMutation,
    ...sharingMutation,
    ...opportunityMutations,
    ...matchMutations,
    ...pairMutations,
    ...workingTimeMutations,
    ...calendarMutation,
    ...planMutations,
    ...proposalMutations,
  },
  Worker: { ...worker, ...workersTime, ...workerInCircle },
  AvailabilityException: availabilityException,
  OptOut: optOut,
  RestOwed: restOwed,
  PassportGrant: passportGrant,
  Person: person,
  Team: { ...team, ...sharingOfTeam, ...teamSeeking, ...teamProposals },
  Opportunity: opportunity,
  OpportunityShown: opportunityShown,
  Candidate: candidate,
  Match: match,
  TrialSession: trialSession,
  Refusal: refusal,
  WorkCard: workCard,
  AgreedHours: agreedHours,
  Visit: visit,
  Gap: gap,
  CircleGap: circleGap,
  CircleGapConnection: circleGapConnection,
  ClaimOnGap: claimOnGap,
  OpenHours: openHours,
  HoursPay: hoursPay,
  Claim: claim,
  CalendarFeed: calendarFeed,
  WorkerWeek: workerWeek,
  WorkerDay: workerDay,
  Neighbour: neighbour,
  WeekCover: weekCover,
  CoverStretch: coverStretch,
  Continuity: continuity,
  Sharing: sharing,
  SharedOffer: sharedOffer,
  HeldPassport: heldPassport,
  WeekPlan: weekPlan,
  ProposedHours: proposedHours,
  StandingConsent: standingConsent,
};
