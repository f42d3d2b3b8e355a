import type { PersonId } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { Carer } from '../domain/carers/carer.ts';

/** A carer's own, for each person they care for. */
export const carers = entity<Carer, [PersonId, string]>(
  (personId, teamId) => key(`PERSON#${personId}`, `CARER#${teamId}`),
  ({ personId, teamId }) => [personId, teamId],
  ({ personId, teamId }) => ({ gsi1pk: `CARERS#${teamId}`, gsi1sk: personId }),
);

export const carerLists = {
  ofPerson: (table: Table, personId: PersonId) =>
    allOf<Carer>(table, { pk: `PERSON#${personId}`, prefix: 'CARER#' }),
  ofTeam: (table: Table, teamId: string) => allOf<Carer>(table, { pk: `CARERS#${teamId}`, index: 'gsi1' }),
};
