import type { Resolvers } from '../generated.ts';
import { agreedHours } from './agreed-hours.ts';
import { claim } from './claim.ts';
import { claimOnGap, gap } from './gap.ts';
import { mutation } from './mutation.ts';
import { neighbour } from './neighbour.ts';
import { openHours } from './open-hours.ts';
import { query } from './query.ts';
import { sharingMutation } from './sharing/mutation.ts';
import { heldPassport, sharedOffer, sharing, sharingQuery } from './sharing/page.ts';
import { sharingOfTeam, standingConsent } from './sharing/standing-consent.ts';
import { team } from './team.ts';
import { visit } from './visit.ts';
import { passportGrant, person, worker } from './worker.ts';

export const resolvers: Resolvers = {
  Query: { ...query, ...sharingQuery },
  Mutation: { ...mutation, ...sharingMutation },
  Worker: worker,
  PassportGrant: passportGrant,
  Person: person,
  Team: { ...team, ...sharingOfTeam },
  AgreedHours: agreedHours,
  Visit: visit,
  Gap: gap,
  ClaimOnGap: claimOnGap,
  OpenHours: openHours,
  Claim: claim,
  Neighbour: neighbour,
  Sharing: sharing,
  SharedOffer: sharedOffer,
  HeldPassport: heldPassport,
  StandingConsent: standingConsent,
};
