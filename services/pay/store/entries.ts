import { addDays, type DateText, dateOf, type InstantText, monthOf, type Pence } from '@kith/kernel';
import type { Key, Table, Write } from '@kith/service-kit';
import type { BookedEntry } from '../domain/booked-entry.ts';
import type { Account, Entry, Work } from '../domain/ledger.ts';
import type { Found } from './found.ts';

/** One side of a ledger entry as it is stored under its account, with the cause of the entry. */
export interface PostedEntry extends Pick<Entry, 'entryId' | 'bookedAt' | 'cause' | 'reverses' | 'work'> {
  readonly account: Account;
  readonly pence: Pence;
  /** Every account the entry has a side under, in its order. */
  readonly accounts: readonly Account[];
}

/** Writes an entry: a posting under each account. It fails if the entry is there already. */
export function putEntry({ postings, ...entry }: Entry): Write[] {
  const accounts = postings.map(({ account }) => account);
  const leading = accounts.find((account) => !isWorkers(account));
  return postings.map(({ account, pence }) => {
    const item: Found<PostedEntry> = {
      ...postingKey(account, entry),
      version: 1,
      ...entry,
      account,
      pence,
      accounts,
      ...(account === leading ? journalKeys(entry) : lateKeys(account, entry)),
    };
    return { put: item };
  });
}

/** The postings of an entry as they stand in the ledger. */
export async function findBooked(
  table: Table,
  { entryId, bookedAt, accounts }: BookedEntry,
  workedOn: DateText,
): Promise<PostedEntry[]> {
  const keys = accounts.map((account) =>
    postingKey(account as Account, { work: { workedOn }, bookedAt, entryId }),
  );
  const found = await table.getAll<Found<PostedEntry>>(keys);
  return found.flatMap((posting) => (posting ? [posting] : []));
}

/** What was posted to an account for work of these days, both included, in order of days. The circle's own accounts go by the days of booking. */
export function listPostings(
  table: Table,
  account: Account,
  from: DateText,
  to: DateText,
): Promise<PostedEntry[]> {
  // `$` follows `#`, so that everything of the last day is within.
  return table.all<Found<PostedEntry>>({ pk: `ACCOUNT#${account}`, between: [`${from}#`, `${to}$`] });
}

/** Where the side of an entry under an account stands. */
export function postingKey(
  account: Account,
  { entryId, ...entry }: { readonly work: Pick<Work, 'workedOn'> } & Pick<Entry, 'bookedAt' | 'entryId'>,
): Key {
  return { pk: `ACCOUNT#${account}`, sk: `${dayUnder(account, entry)}#${entryId}` };
}

/**
 * People, teams and neighbours look for the day worked. The circle's own accounts are summed up month by month, and a
 * month that is over must stay as it is: there, it is the day booked.
 */
function dayUnder(
  account: Account,
  { work, bookedAt }: { readonly work: Pick<Work, 'workedOn'>; readonly bookedAt: InstantText },
): DateText {
  return own.has(account) ? dateOf(bookedAt) : work.workedOn;
}

const own: ReadonlySet<Account> = new Set(['commons', 'wages', 'advance']);

/** Booked more days than this after it was worked, something may have missed its pay run by days or months. */
export const DAYS_TO_BE_LATE = 2;

/** What was posted to a worker's account late, since a moment, in order of booking. */
export function listPostedLate(table: Table, workerId: string, since: InstantText): Promise<PostedEntry[]> {
  return table.all<Found<PostedEntry>>({
    index: 'gsi1',
    pk: lateList(`worker:${workerId}`),
    between: [since, '9'],
  });
}

function lateKeys(
  account: Account,
  { work, bookedAt, entryId }: Pick<Entry, 'work' | 'bookedAt' | 'entryId'>,
) {
  const isLate = dateOf(bookedAt) > addDays(work.workedOn, DAYS_TO_BE_LATE);
  if (!isLate || !isWorkers(account)) return {};
  return { gsi1pk: lateList(account), gsi1sk: `${bookedAt}#${entryId}` };
}

/** The list of everything booked in a month: one side of each entry stands for all of it. */
export function journalOf(month: string): string {
  return `JOURNAL#${month}`;
}

function journalKeys({ bookedAt, entryId }: Pick<Entry, 'bookedAt' | 'entryId'>) {
  return { gsi1pk: journalOf(monthOf(bookedAt)), gsi1sk: `${bookedAt}#${entryId}` };
}

function isWorkers(account: Account): boolean {
  return account.startsWith('worker:');
}

function lateList(account: Account): string {
  return `ACCOUNT#${account}#LATE`;
}

/** The latest day that something was posted to an account for, if anything was. */
export async function lastBookedDay(table: Table, account: Account): Promise<DateText | undefined> {
  const { items } = await table.list<Found<PostedEntry>>({
    pk: `ACCOUNT#${account}`,
    descending: true,
    limit: 1,
  });
  return items[0]?.sk.slice(0, 10);
}

/** What an entry posted to an account, if it did. */
export function findPosting(
  table: Table,
  account: Account,
  day: DateText,
  entryId: string,
): Promise<PostedEntry | undefined> {
  return table.get<Found<PostedEntry>>({ pk: `ACCOUNT#${account}`, sk: `${day}#${entryId}` });
}
