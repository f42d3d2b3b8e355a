import type { Resolvers } from '../generated.ts';
import { agreedHours } from './agreed-hours.ts';
import { calendarFeed, calendarMutation, calendarQuery } from './calendar/index.ts';
import { claim } from './claim.ts';
import { claimOnGap, gap } from './gap.ts';
import { mutation } from './mutation.ts';
import { neighbour } from './neighbour.ts';
import { openHours } from './open-hours.ts';
import { query } from './query.ts';
import { team } from './team.ts';
import { visit } from './visit.ts';
import { passportGrant, person, worker } from './worker.ts';

export const resolvers: Resolvers = {
  Query: { ...query, ...calendarQuery },
  Mutation: { ...mutation, ...calendarMutation },
  Worker: worker,
  PassportGrant: passportGrant,
  Person: person,
  Team: team,
  AgreedHours: agreedHours,
  Visit: visit,
  Gap: gap,
  ClaimOnGap: claimOnGap,
  OpenHours: openHours,
  Claim: claim,
  CalendarFeed: calendarFeed,
  Neighbour: neighbour,
};
