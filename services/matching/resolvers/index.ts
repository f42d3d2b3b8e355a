import type { Resolvers } from '../generated.ts';
import { agreedHours } from './agreed-hours.ts';
import { calendarFeed, calendarMutation, calendarQuery } from './calendar/index.ts';
import { claim } from './claim.ts';
import { continuity, continuityMutation } from './continuity.ts';
import { claimOnGap, gap } from './gap.ts';
import { ladderMutation } from './ladder.ts';
import { mutation } from './mutation.ts';
import { neighbour } from './neighbour.ts';
import { hoursPay, openHours } from './open-hours.ts';
import { query } from './query.ts';
import { sharingMutation } from './sharing/mutation.ts';
import { heldPassport, sharedOffer, sharing, sharingQuery } from './sharing/page.ts';
import { sharingOfTeam, standingConsent } from './sharing/standing-consent.ts';
import { team } from './team.ts';
import { visit } from './visit.ts';
import { coverStretch, weekCover } from './week.ts';
import { passportGrant, person, worker } from './worker.ts';

import { workerDay, workerWeek, workerWeekQuery } from './worker-week/index.ts';

export const resolvers: Resolvers = {
  Query: { ...query, ...sharingQuery, ...calendarQuery, ...workerWeekQuery },
  Mutation: {
    ...mutation,
    ...continuityMutation,
    ...ladderMutation,
    ...sharingMutation,
    ...calendarMutation,
  },
  Worker: worker,
  PassportGrant: passportGrant,
  Person: person,
  Team: { ...team, ...sharingOfTeam },
  AgreedHours: agreedHours,
  Visit: visit,
  Gap: gap,
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
  StandingConsent: standingConsent,
};
