import type { Resolvers } from '../generated.ts';
import { agreedHours } from './agreed-hours.ts';
import { claim } from './claim.ts';
import { claimOnGap, gap } from './gap.ts';
import { candidate } from './matches/candidate.ts';
import { match, trialSession } from './matches/match.ts';
import { matchMutations } from './matches/match-mutations.ts';
import { opportunity, opportunityShown } from './matches/opportunity.ts';
import { opportunityMutations } from './matches/opportunity-mutations.ts';
import { matchQueries } from './matches/queries.ts';
import { teamSeeking } from './matches/team.ts';
import { mutation } from './mutation.ts';
import { neighbour } from './neighbour.ts';
import { openHours } from './open-hours.ts';
import { pairMutations } from './pairs/mutations.ts';
import { pairQueries } from './pairs/queries.ts';
import { refusal, workCard, workerInCircle } from './pairs/worker.ts';
import { query } from './query.ts';
import { team } from './team.ts';
import { visit } from './visit.ts';
import { passportGrant, person, worker } from './worker.ts';

export const resolvers: Resolvers = {
  Query: { ...query, ...matchQueries, ...pairQueries },
  Mutation: { ...mutation, ...opportunityMutations, ...matchMutations, ...pairMutations },
  Worker: { ...worker, ...workerInCircle },
  PassportGrant: passportGrant,
  Person: person,
  Team: { ...team, ...teamSeeking },
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
  ClaimOnGap: claimOnGap,
  OpenHours: openHours,
  Claim: claim,
  Neighbour: neighbour,
};
