import type { Key, ListQuery, Page, Table, Write } from '@kith/service-kit';
import { isBooked, stateOf, type Visit, type VisitRecord } from '../domain/visit.ts';
import type { Found } from './found.ts';

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
