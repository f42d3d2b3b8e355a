import type { CircleSlug, Id, InstantText, PersonId } from '@kith/kernel';
import { allOf, entity, key, type PageQuery, pageOf, type Table } from '@kith/service-kit';
import type { HomeClaim, HostClaim } from '../domain/claim.ts';
import type { OfferCopy } from '../domain/offer-copy.ts';
import { daysAfter, inOrder } from './in-order.ts';

/** Host: which gap an offer was made for. */
export const offers = entity<{ readonly id: Id<'offer'>; readonly gapId: Id<'gap'> }, [string]>(
  (id) => key(`OFFER#${id}`, 'HOST'),
  ({ id }) => [id],
);

/** Home: what this circle's workers see of an offer. In the list of open ones only while it is open. */
export const offerCopies = entity<OfferCopy, [string]>(
  (id) => key(`OFFER#${id}`, 'HOME'),
  ({ id }) => [id],
  ({ id, state, hours }) => ({
    ...(state === 'OPEN' && hours && { gsi1pk: 'OPEN', gsi1sk: inOrder({ id, window: hours.window }) }),
    ...(hours && { expiresAt: daysAfter(hours.window.to) }),
  }),
);

export const homeClaims = entity<HomeClaim, [string]>(
  (id) => key(`CLAIM#${id}`, 'HOME'),
  ({ id }) => [id],
  ({ id, workerId, claimedAt }) => ({ gsi1pk: `WORKER#${workerId}#CLAIMS`, gsi1sk: `${claimedAt}#${id}` }),
);

export const hostClaims = entity<HostClaim, [string]>(
  (id) => key(`CLAIM#${id}`, 'HOST'),
  ({ id }) => [id],
  ({ id, homeCircle, state, asked }) => {
    if (state === 'WAITING') return { gsi1pk: 'WAITING', gsi1sk: id };
    return asked ? { gsi1pk: `FROM#${homeCircle}`, gsi1sk: `${asked.claimedAt}#${id}` } : {};
  },
);

/** The lists kept of offers and claims. Each is one partition in the order of its sort key. */
export const coverLists = {
  claimsOfWorker: (table: Table, workerId: PersonId, page: PageQuery) =>
    pageOf<HomeClaim>(table, { pk: `WORKER#${workerId}#CLAIMS`, index: 'gsi1', descending: true, ...page }),
  answeredClaimsFrom: (table: Table, circle: CircleSlug, since: InstantText) =>
    allOf<HostClaim>(table, { pk: `FROM#${circle}`, index: 'gsi1', between: [since, '9'] }),
  waitingClaims: (table: Table) => allOf<HostClaim>(table, { pk: 'WAITING', index: 'gsi1' }),
};
