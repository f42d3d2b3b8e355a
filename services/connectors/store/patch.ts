import { allOf, entity, find, key, type PageQuery, pageOf, type Table } from '@kith/service-kit';
import type { Patch } from '../domain/patch/patch.ts';
import { type Referral, stateOf } from '../domain/patch/referral.ts';

export const patches = entity<Patch, []>(
  () => key('PATCH', 'PATCH'),
  () => [],
);

/** Everyone who was sent, and in another list those of either state, by when they were sent. */
export const referrals = entity<Referral, [string]>(
  (id) => key('REFERRALS', id),
  ({ id }) => [id],
  (referral) => ({ gsi1pk: `REFERRALS#${stateOf(referral)}`, gsi1sk: `${referral.at}#${referral.id}` }),
);

export function findPatch(table: Table): Promise<Patch | undefined> {
  return find(table, patches);
}

export const patchLists = {
  referralsOf: (table: Table, state: string, page: PageQuery) =>
    pageOf<Referral>(table, { pk: `REFERRALS#${state}`, index: 'gsi1', descending: true, ...page }),
  sentFrom: (table: Table, from: string, to: string) =>
    Promise.all(
      ['ACTIVE', 'QUIET'].map((state) =>
        allOf<Referral>(table, { pk: `REFERRALS#${state}`, index: 'gsi1', between: [from, to] }),
      ),
    ).then((lists) => lists.flat()),
};
