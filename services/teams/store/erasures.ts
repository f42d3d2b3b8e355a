import type { PersonId } from '@kith/kernel';
import { entity, epochSeconds, key, type PageQuery, pageOf, type Table } from '@kith/service-kit';
import type { ErasedSoFar, Erasure } from '../domain/erasure/erasure.ts';
import { personPk } from './members.ts';

const ERASURES = 'ERASURES';

/** As long as it can be asked what became of a record; the same code has it for certificates of destruction. */
const KEPT_SECONDS = 20 * 366 * 24 * 3600;

/** What was erased: the references that stay. */
export const erasures = entity<Erasure, [string]>(
  (id) => key(ERASURES, id),
  ({ id }) => [id],
  ({ begunAt }) => ({ expiresAt: epochSeconds(begunAt) + KEPT_SECONDS }),
);

/** What lies with a person of erasures so far; it goes with them. */
export const erasedSoFar = entity<ErasedSoFar, [PersonId]>(
  (personId) => key(personPk(personId), 'ERASED'),
  ({ personId }) => [personId],
);

/** Every erasure, newest first. */
export const listErasures = (table: Table, page: PageQuery) =>
  pageOf<Erasure>(table, { pk: ERASURES, descending: true, ...page });

const PERSON = personPk('');

/** Everyone the circle knows, whoever they are to it: found by looking at everything, which only the clock does. */
export async function everyone(table: Table): Promise<PersonId[]> {
  const found = new Set<PersonId>();
  for await (const page of table.everything())
    for (const { pk } of page) if (pk.startsWith(PERSON)) found.add(pk.slice(PERSON.length));
  return [...found];
}
