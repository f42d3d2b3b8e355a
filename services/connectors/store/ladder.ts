import type { PersonId } from '@kith/kernel';
import { allOf, entity, key, type PageQuery, type Pointer, pageOf, type Table } from '@kith/service-kit';
import type { Companion } from '../domain/company/companion.ts';
import type { Ladder } from '../domain/ladder/ladder.ts';

/** A team's ladder, whole: what comes next rests on all that was. */
export const ladders = entity<Ladder, [string]>(
  (teamId) => key(`TEAM#${teamId}`, 'LADDER'),
  ({ teamId }) => [teamId],
);

/** That someone was asked along on an outing. Who is asked now stands in the ladder. */
export const outingsOfBuddies = entity<
  Pointer & { readonly personId: PersonId; readonly teamId: string },
  [PersonId, string]
>(
  (personId, id) => key(`PERSON#${personId}`, `OUTING#${id}`),
  ({ personId, id }) => [personId, id],
);

/** Those who offer to go along or to facilitate. */
export const companions = entity<Companion, [PersonId]>(
  (personId) => key('COMPANIONS', personId),
  ({ personId }) => [personId],
);

export const companyLists = {
  outingsOfBuddy: (table: Table, personId: PersonId, page: PageQuery) =>
    pageOf<Pointer & { readonly teamId: string }>(table, {
      pk: `PERSON#${personId}`,
      prefix: 'OUTING#',
      descending: true,
      ...page,
    }),
  allOutingsOfBuddy: (table: Table, personId: PersonId) =>
    allOf<Pointer & { readonly teamId: string }>(table, { pk: `PERSON#${personId}`, prefix: 'OUTING#' }),
  companions: (table: Table) => allOf<Companion>(table, { pk: 'COMPANIONS' }),
};
