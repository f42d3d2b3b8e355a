import type { InstantText, PersonId } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import type { PassportGrant } from '../domain/passport.ts';
import { allOf, entity, key, type Pointer } from './entity.ts';

export const passports = entity<PassportGrant, [PersonId, string]>(
  (id, circle) => key(`WORKER#${id}`, `PASSPORT#${circle}`),
  ({ workerId, circle }) => [workerId, circle],
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

/** The lists kept of passports and visitors. Each is one partition in the order of its sort key. */
export const sharingLists = {
  passportsOfWorker: (table: Table, workerId: PersonId) =>
    allOf<PassportGrant>(table, { pk: `WORKER#${workerId}`, prefix: 'PASSPORT#' }),
  claimsOfVisitor: (table: Table, circle: string, pairwiseId: string) =>
    allOf<Pointer>(table, { pk: `VISITOR#${circle}#${pairwiseId}`, prefix: 'CLAIM#' }),
};
