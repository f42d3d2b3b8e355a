import {
  type CircleSlug,
  type DateText,
  type Id,
  type InstantText,
  instantAt,
  type PersonId,
  type TimeWindow,
} from '@kith/kernel';
import { allOf, entity, key, type PageQuery, type Pointer, pageOf, type Table } from '@kith/service-kit';
import type { PassportGrant } from '../domain/passport.ts';
import type { SharingRecord } from '../domain/sharing/agreement.ts';
import type { StandingConsent } from '../domain/sharing/standing-consent.ts';
import type { Visitor } from '../domain/sharing/visitor.ts';
import type { WorkingTimeAnswers } from '../domain/sharing/working-time-answers.ts';
import { daysAfter } from './in-order.ts';

/** How this circle and a neighbour stand. */
export const sharingRecords = entity<SharingRecord, [CircleSlug]>(
  (circle) => key('SHARING', `CIRCLE#${circle}`),
  ({ circle }) => [circle],
);

/** Host: an offer that was sent to a neighbour, and the gap it was for. Whether it still stands, the gap says. */
export interface OfferOut {
  readonly id: Id<'offer'>;
  readonly circle: CircleSlug;
  readonly gapId: Id<'gap'>;
  readonly window: TimeWindow;
}

export const offersOut = entity<OfferOut, [CircleSlug, InstantText, string]>(
  (circle, from, id) => key(`NEIGHBOUR#${circle}`, `OFFER#${from}#${id}`),
  ({ circle, window, id }) => [circle, window.from, id],
  ({ window }) => ({ expiresAt: daysAfter(window.to) }),
);

/** Home: the claims of this circle's workers on a neighbour's hours, as ids, in order of time. */
export const claimsOut = entity<
  Pointer & { readonly circle: CircleSlug; readonly claimedAt: InstantText },
  [CircleSlug, InstantText, string]
>(
  (circle, at, id) => key(`NEIGHBOUR#${circle}`, `CLAIM#${at}#${id}`),
  ({ circle, claimedAt, id }) => [circle, claimedAt, id],
  ({ claimedAt }) => ({ expiresAt: daysAfter(claimedAt) }),
);

export const passports = entity<PassportGrant, [PersonId, string]>(
  (id, circle) => key(`WORKER#${id}`, `PASSPORT#${circle}`),
  ({ workerId, circle }) => [workerId, circle],
  ({ workerId, circle }) => ({ gsi1pk: `PASSPORTS#${circle}`, gsi1sk: workerId }),
);

/** Host: the claims of one worker from next door, as ids, by their pairwise id. */
export const claimsOfVisitors = entity<
  Pointer & { readonly circle: string; readonly pairwiseId: string },
  [string, string, string]
>(
  (circle, pairwiseId, id) => key(`VISITOR#${circle}#${pairwiseId}`, `CLAIM#${id}`),
  ({ circle, pairwiseId, id }) => [circle, pairwiseId, id],
);

/** Host: that a pairwise id may no longer be used. */
export const retiredVisitors = entity<
  { readonly circle: string; readonly pairwiseId: string; readonly at: InstantText },
  [string, string]
>(
  (circle, pairwiseId) => key(`VISITOR#${circle}#${pairwiseId}`, 'RETIRED'),
  ({ circle, pairwiseId }) => [circle, pairwiseId],
);

/** Host: what is held of a worker from next door. Listed by when the next passport has to be purged. */
export const visitors = entity<Visitor, [CircleSlug, string]>(
  (circle, pairwiseId) => key(`NEIGHBOUR#${circle}`, `VISITOR#${pairwiseId}`),
  ({ circle, pairwiseId }) => [circle, pairwiseId],
  ({ purgeAt, pairwiseId, forgotten }) =>
    forgotten ? {} : { gsi1pk: 'PASSPORTS_HELD', gsi1sk: `${purgeAt}#${pairwiseId}` },
);

/** An owner's standing consent to one circle. */
export const standingConsents = entity<StandingConsent, [string, CircleSlug]>(
  (teamId, circle) => key(`TEAM#${teamId}`, `STANDING#${circle}`),
  ({ teamId, circle }) => [teamId, circle],
);

/** What was answered of a worker's working time, by the circle of the team and day. */
export const workingTimeAnswers = entity<WorkingTimeAnswers, [PersonId, CircleSlug, DateText]>(
  (id, circle, date) => key(`WORKER#${id}`, `ASKED#${circle}#${date}`),
  ({ workerId, circle, date }) => [workerId, circle, date],
  ({ date }) => ({ expiresAt: daysAfter(instantAt(date, '00:00')) }),
);

/** The lists kept of passports and visitors. Each is one partition in the order of its sort key. */
export const sharingLists = {
  records: (table: Table) => allOf<SharingRecord>(table, { pk: 'SHARING', prefix: 'CIRCLE#' }),
  offersOut: (table: Table, circle: CircleSlug, from: InstantText, page: PageQuery) =>
    pageOf<OfferOut>(table, {
      pk: `NEIGHBOUR#${circle}`,
      between: [`OFFER#${from}`, 'OFFER#9'],
      ...page,
    }),
  claimsOut: (table: Table, circle: CircleSlug, since: InstantText) =>
    allOf<Pointer>(table, { pk: `NEIGHBOUR#${circle}`, between: [`CLAIM#${since}`, 'CLAIM#9'] }),
  visitors: (table: Table, circle: CircleSlug) =>
    allOf<Visitor>(table, { pk: `NEIGHBOUR#${circle}`, prefix: 'VISITOR#' }),
  visitorsToPurge: (table: Table, now: InstantText) =>
    allOf<Visitor>(table, { pk: 'PASSPORTS_HELD', index: 'gsi1', between: ['0', `${now}$`] }),
  passportsFor: (table: Table, circle: CircleSlug) =>
    allOf<PassportGrant>(table, { pk: `PASSPORTS#${circle}`, index: 'gsi1' }),
  standingConsents: (table: Table, teamId: string) =>
    allOf<StandingConsent>(table, { pk: `TEAM#${teamId}`, prefix: 'STANDING#' }),
  passportsOfWorker: (table: Table, workerId: PersonId) =>
    allOf<PassportGrant>(table, { pk: `WORKER#${workerId}`, prefix: 'PASSPORT#' }),
  claimsOfVisitor: (table: Table, circle: string, pairwiseId: string) =>
    allOf<Pointer>(table, { pk: `VISITOR#${circle}#${pairwiseId}`, prefix: 'CLAIM#' }),
};
