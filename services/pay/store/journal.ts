import type { DateText, MonthText } from '@kith/kernel';
import type { PageAsked, Table } from '@kith/service-kit';
import { journalOf, type PostedEntry, postingKey } from './entries.ts';
import type { Found } from './found.ts';

/** A side of an entry under a worker's account, as a statement names it. */
interface WorkersSide {
  readonly workerId: string;
  readonly workedOn: DateText;
  readonly entryId: string;
}

/** Entries of the ledger, whole, and where the next ones begin. */
interface JournalPage {
  readonly sides: readonly PostedEntry[];
  /** A cursor; absent: there are no more. */
  readonly next?: string;
}

/** All sides of the entries that statements name, entry by entry in their order. Read consistently. */
export async function sidesOf(table: Table, named: readonly WorkersSide[]): Promise<PostedEntry[]> {
  const keys = named.map(({ workerId, workedOn, entryId }) => ({
    pk: `ACCOUNT#worker:${workerId}`,
    sk: `${workedOn}#${entryId}`,
  }));
  return allSides(table, await table.getAll<Found<PostedEntry>>(keys));
}

/**
 * Entries booked in a month, all their sides, in order of booking. Only those that moved something: time that pays nothing
 * has no other side. Which they are comes from the index, a moment behind.
 */
export async function journalPage(table: Table, month: MonthText, asked: PageAsked): Promise<JournalPage> {
  const page = await table.list<Found<PostedEntry>>({ index: 'gsi1', pk: journalOf(month), ...asked });
  const last = page.items.at(-1);
  return {
    sides: await allSides(table, page.items),
    ...(page.hasMore && last && { next: page.cursorOf(last) }),
  };
}

async function allSides(table: Table, entries: readonly (PostedEntry | undefined)[]): Promise<PostedEntry[]> {
  const keys = entries.flatMap((entry) =>
    (entry?.accounts ?? []).map((account) => postingKey(account, entry as PostedEntry)),
  );
  const found = await table.getAll<Found<PostedEntry>>(keys);
  return found.flatMap((side) => (side ? [side] : []));
}
