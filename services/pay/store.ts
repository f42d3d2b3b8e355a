import type { DateText, Pence } from '@kith/kernel';
import type { Item, Key, ListQuery, Page, Table, Write } from '@kith/service-kit';
import type { Account, Entry } from './domain/ledger.ts';
import type { ProposedTime } from './domain/proposed-time.ts';
import { isBooked, stateOf, type Visit, type VisitRecord } from './domain/visit.ts';

/** Something as it was found in the table, with the version to decide on. */
export type Found<T> = T & Item;

/** One side of a ledger entry as it is stored under its account, with the cause of the entry. */
export interface PostedEntry extends Pick<Entry, 'entryId' | 'bookedAt' | 'cause' | 'work'> {
  readonly account: Account;
  readonly pence: Pence;
}

/** What is known of a visit. */
export function findVisit(table: Table, visitId: string): Promise<Found<VisitRecord> | undefined> {
  return table.get<Found<VisitRecord>>(visitKey(visitId));
}

/** Writes what is known of a visit. A visit whose time waits for its team here stands in that team's list. */
export function putVisit(before: Found<VisitRecord> | undefined, record: VisitRecord): Write {
  const { gsi1pk: _, gsi1sk: __, ...rest } = record as Found<VisitRecord>;
  const item: Found<VisitRecord> = {
    ...rest,
    ...waitingKeys(record),
    ...visitKey(record.visitId),
    version: (before?.version ?? 0) + 1,
  };
  return { put: item };
}

/** Visits of a team whose time waits for the owner, those logged first coming first. */
export function listToConfirm(
  table: Table,
  teamId: string,
  page: Pick<ListQuery, 'limit' | 'after'>,
): Promise<Page<Found<Visit>>> {
  return table.list<Found<Visit>>({ index: 'gsi1', pk: waitingFor(teamId), ...page });
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

/** Time at a meeting, proposed to the ledger. */
export function findProposedTime(
  table: Table,
  which: Pick<ProposedTime, 'personId' | 'proposalRef'>,
): Promise<Found<ProposedTime> | undefined> {
  return table.get<Found<ProposedTime>>(proposedKey(which));
}

/** Writes proposed time. While nobody has answered it stands in its team's list. */
export function putProposedTime(before: Found<ProposedTime> | undefined, time: ProposedTime): Write {
  const { gsi1pk: _, gsi1sk: __, ...rest } = time as Found<ProposedTime>;
  const { teamId, on, proposalRef, personId } = time;
  const waiting = { gsi1pk: proposedTo(teamId), gsi1sk: `${on}#${proposalRef}#${personId}` };
  const item: Found<ProposedTime> = {
    ...rest,
    ...(time.answer ? {} : waiting),
    ...proposedKey(time),
    version: (before?.version ?? 0) + 1,
  };
  return { put: item };
}

/** Time at meetings of a team that waits for its owner, the oldest day first. */
export function listProposedTo(
  table: Table,
  teamId: string,
  page: Pick<ListQuery, 'limit' | 'after'>,
): Promise<Page<Found<ProposedTime>>> {
  return table.list<Found<ProposedTime>>({ index: 'gsi1', pk: proposedTo(teamId), ...page });
}

/** Time at meetings that was proposed for a worker, the latest meeting called first. */
export function listProposedFor(
  table: Table,
  personId: string,
  page: Pick<ListQuery, 'limit' | 'after'>,
): Promise<Page<Found<ProposedTime>>> {
  return table.list<Found<ProposedTime>>({ pk: proposedPk(personId), descending: true, ...page });
}

function proposedPk(personId: string): string {
  return `PROPOSED#${personId}`;
}

function proposedKey({ personId, proposalRef }: Pick<ProposedTime, 'personId' | 'proposalRef'>): Key {
  return { pk: proposedPk(personId), sk: proposalRef };
}

function proposedTo(teamId: string): string {
  return `TEAM#${teamId}#PROPOSED`;
}

function visitKey(visitId: string): Key {
  return { pk: `VISIT#${visitId}`, sk: 'VISIT' };
}

function waitingFor(teamId: string): string {
  return `TEAM#${teamId}#TO_CONFIRM`;
}

function waitingKeys(record: VisitRecord): { gsi1pk?: string; gsi1sk?: string } {
  if (!isBooked(record) || !record.booking.teamId || stateOf(record) !== 'LOGGED') return {};
  return {
    gsi1pk: waitingFor(record.booking.teamId),
    gsi1sk: `${record.logged?.at ?? ''}#${record.visitId}`,
  };
}
