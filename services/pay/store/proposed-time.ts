import type { Key, ListQuery, Page, Table, Write } from '@kith/service-kit';
import type { ProposedTime } from '../domain/proposed-time.ts';
import type { Found } from './found.ts';

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
