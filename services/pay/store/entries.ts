import type { DateText, Pence } from '@kith/kernel';
import type { Table, Write } from '@kith/service-kit';
import type { BookedEntry } from '../domain/booked-entry.ts';
import type { Account, Entry } from '../domain/ledger.ts';
import type { Found } from './found.ts';

/** One side of a ledger entry as it is stored under its account, with the cause of the entry. */
export interface PostedEntry extends Pick<Entry, 'entryId' | 'bookedAt' | 'cause' | 'reverses' | 'work'> {
  readonly account: Account;
  readonly pence: Pence;
}

/** Writes an entry: a posting under each account. It fails if the entry is there already. */
export function putEntry({ postings, ...entry }: Entry): Write[] {
  return postings.map(({ account, pence }) => {
    const item: Found<PostedEntry> = {
      pk: `ACCOUNT#${account}`,
      sk: `${entry.work.workedOn}#${entry.entryId}`,
      version: 1,
      ...entry,
      account,
      pence,
    };
    return { put: item };
  });
}

/** The postings of an entry as they stand in the ledger. */
export async function findBooked(
  table: Table,
  { entryId, accounts }: BookedEntry,
  workedOn: DateText,
): Promise<PostedEntry[]> {
  const keys = accounts.map((account) => ({ pk: `ACCOUNT#${account}`, sk: `${workedOn}#${entryId}` }));
  const found = await table.getAll<Found<PostedEntry>>(keys);
  return found.flatMap((posting) => (posting ? [posting] : []));
}

/** What was posted to an account for work of these days, both included, in order of days. */
export function listPostings(
  table: Table,
  account: Account,
  from: DateText,
  to: DateText,
): Promise<PostedEntry[]> {
  // `$` follows `#`, so that everything of the last day is within.
  return table.all<Found<PostedEntry>>({ pk: `ACCOUNT#${account}`, between: [`${from}#`, `${to}$`] });
}
