import type { PersonId } from '@kith/kernel';
import type { Item, Key, Page, PageAsked, Table, Write } from '@kith/service-kit';
import type { CpdRecord } from '../domain/cpd/record.ts';
import type { Kept } from './kept.ts';

/** The partition of a person's professional development. */
export const cpdPk = (personId: PersonId): string => `CPD#${personId}`;
const cpdKey = ({ personId, id }: CpdRecord): Key => ({ pk: cpdPk(personId), sk: id });

/** What is read of records of professional development. They lie with their person, in no team. */
export function cpdOn(table: Table) {
  /** A person's own records, those of the latest days first. */
  const recordsOf = (personId: PersonId, page: PageAsked): Promise<Page<Kept<CpdRecord>>> =>
    table.list({ pk: cpdPk(personId), descending: true, ...page });

  /** The write that adds a record; none if it is there. */
  const added = async (record: CpdRecord): Promise<Write[]> =>
    (await table.get(cpdKey(record))) ? [] : [{ put: { ...record, ...cpdKey(record), version: 1 } as Item }];

  return { recordsOf, added };
}
