import type { CircleSlug, DateText } from '@kith/kernel';
import type { Item, Key, ListQuery, Page, Table, Write } from '@kith/service-kit';
import { isOpen } from '../domain/settlement/open.ts';
import {
  isBooked,
  isShared,
  neighbourIn,
  stateOf,
  type Visit,
  type VisitRecord,
  workedOn,
} from '../domain/visit.ts';
import type { Found } from './found.ts';
import { moveReminder } from './reminders.ts';

/** What is known of a visit. */
export function findVisit(table: Table, visitId: string): Promise<Found<VisitRecord> | undefined> {
  return table.get<Found<VisitRecord>>(visitKey(visitId));
}

/**
 * Writes what is known of a visit. A visit whose time waits for its team here stands in that team's list, and among those
 * someone is to be reminded of; one that two circles have not settled, in the neighbour's.
 */
export function putVisit(before: Found<VisitRecord> | undefined, record: VisitRecord): Write[] {
  const { gsi1pk: _, gsi1sk: __, ...rest } = record as Found<VisitRecord>;
  const item: Found<VisitRecord> = {
    ...rest,
    ...listedUnder(record),
    ...visitKey(record.visitId),
    version: (before?.version ?? 0) + 1,
  };
  return [{ put: item }, ...moveReminder(record.visitId, before?.reminder, record.reminder)];
}

/** Visits shared with a neighbour that are not settled, of days up to one, in order of days. From the index. */
export async function listUnsettled(
  table: Table,
  neighbour: CircleSlug,
  [from, to]: readonly [DateText, DateText],
): Promise<Found<Visit>[]> {
  const between = [`${from}#`, `${to}$`] as const;
  const listed = await table.all<Item>({ index: 'gsi1', pk: unsettledWith(neighbour), between });
  const found = await table.getAll<Found<Visit>>(listed);
  return found.flatMap((visit) => (visit ? [visit] : []));
}

/** Visits by their ids. */
export async function findVisits(table: Table, visitIds: readonly string[]): Promise<Found<VisitRecord>[]> {
  const found = await table.getAll<Found<VisitRecord>>(visitIds.map(visitKey));
  return found.flatMap((visit) => (visit ? [visit] : []));
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

function unsettledWith(neighbour: CircleSlug): string {
  return `UNSETTLED#${neighbour}`;
}

function waitingFor(teamId: string): string {
  return `TEAM#${teamId}#TO_CONFIRM`;
}

function listedUnder(record: VisitRecord): { gsi1pk?: string; gsi1sk?: string } {
  if (!isBooked(record)) return {};
  const { booking, visitId, logged } = record;
  if (booking.teamId && stateOf(record) === 'LOGGED') {
    return { gsi1pk: waitingFor(booking.teamId), gsi1sk: `${logged?.at ?? ''}#${visitId}` };
  }
  if (!isShared(booking) || !isOpen(record)) return {};
  return { gsi1pk: unsettledWith(neighbourIn(booking)), gsi1sk: `${workedOn(booking)}#${visitId}` };
}
