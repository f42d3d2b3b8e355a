import type { PersonId } from '@kith/kernel';
import { allOf, entity, key, type PageQuery, type Pointer, pageOf, type Table } from '@kith/service-kit';
import type { PurposeCircle } from '../domain/purpose-circles/purpose-circle.ts';

export const purposeCircles = entity<PurposeCircle, [string]>(
  (id) => key(`PURPOSE#${id}`, 'PURPOSE'),
  ({ id }) => [id],
  ({ id, teamId }) => ({ gsi1pk: `TEAM#${teamId}#PURPOSES`, gsi1sk: id }),
);

/** That someone was asked to facilitate one. Who is asked now stands in the circle itself. */
export const purposesOfPeople = entity<Pointer & { readonly personId: PersonId }, [PersonId, string]>(
  (personId, id) => key(`PERSON#${personId}`, `PURPOSE#${id}`),
  ({ personId, id }) => [personId, id],
);

export const purposeLists = {
  ofTeam: (table: Table, teamId: string, page: PageQuery) =>
    pageOf<PurposeCircle>(table, {
      pk: `TEAM#${teamId}#PURPOSES`,
      index: 'gsi1',
      descending: true,
      ...page,
    }),
  allOfTeam: (table: Table, teamId: string) =>
    allOf<PurposeCircle>(table, { pk: `TEAM#${teamId}#PURPOSES`, index: 'gsi1' }),
  allOfPerson: (table: Table, personId: PersonId) =>
    allOf<Pointer>(table, { pk: `PERSON#${personId}`, prefix: 'PURPOSE#' }),
  ofPerson: (table: Table, personId: PersonId, page: PageQuery) =>
    pageOf<Pointer>(table, { pk: `PERSON#${personId}`, prefix: 'PURPOSE#', descending: true, ...page }),
};
