import { type InstantText, type MonthText, monthOf } from '@kith/kernel';
import {
  allOf,
  entity,
  epochSeconds,
  find,
  key,
  type PageQuery,
  pageOf,
  type Table,
} from '@kith/service-kit';
import type { Patch } from '../domain/patch/patch.ts';
import { goesAt, type Referral, type ReferralCounted, stateOf } from '../domain/patch/referral.ts';

export const patches = entity<Patch, []>(
  () => key('PATCH', 'PATCH'),
  () => [],
);

/** Everyone who was sent, and in another list those of either state, by when they were sent. */
export const referrals = entity<Referral, [string]>(
  (id) => key('REFERRALS', id),
  ({ id }) => [id],
  (referral) => ({
    gsi1pk: `REFERRALS#${stateOf(referral)}`,
    gsi1sk: `${referral.at}#${referral.id}`,
    ...expiry(goesAt(referral)),
  }),
);

const expiry = (at: InstantText | undefined) => (at === undefined ? {} : { expiresAt: epochSeconds(at) });

/** What is counted of a month: it stays when someone is forgotten, so that what was shown of it does. */
export const referralsCounted = entity<ReferralCounted, [MonthText, string]>(
  (month, id) => key(`REFERRALS#${month}`, id),
  ({ id, at }) => [monthOf(at), id],
);

export function findPatch(table: Table): Promise<Patch | undefined> {
  return find(table, patches);
}

export const patchLists = {
  referralsOf: (table: Table, state: string, page: PageQuery) =>
    pageOf<Referral>(table, { pk: `REFERRALS#${state}`, index: 'gsi1', descending: true, ...page }),
  all: (table: Table) => allOf<Referral>(table, { pk: 'REFERRALS' }),
  sentIn: (table: Table, month: MonthText) => allOf<ReferralCounted>(table, { pk: `REFERRALS#${month}` }),
};
