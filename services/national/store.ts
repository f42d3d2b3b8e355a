import type { CircleSlug, MonthText } from '@kith/kernel';
import type { Item, Key, Table, Write } from '@kith/service-kit';
import type { CircleCounts } from './domain/counts.ts';
import type { Snapshot } from './domain/snapshot.ts';

/** Something as it was found in the table, with the version to decide on. */
export type Found<T> = T & Item;

const partition = (month: MonthText) => `MONTH#${month}`;

const key = {
  /** Rises with every circle that publishes, so that freezing sees all of them or none. */
  month: (month: MonthText): Key => ({ pk: partition(month), sk: 'MONTH' }),
  circle: (month: MonthText, circle: CircleSlug): Key => ({ pk: partition(month), sk: `CIRCLE#${circle}` }),
  late: (month: MonthText, circle: CircleSlug): Key => ({ pk: partition(month), sk: `LATE#${circle}` }),
  snapshot: (month: MonthText): Key => ({ pk: partition(month), sk: 'SNAPSHOT' }),
};

export function findMonth(table: Table, month: MonthText) {
  return table.get<Item>(key.month(month));
}

export function findSnapshot(table: Table, month: MonthText) {
  return table.get<Found<Snapshot>>(key.snapshot(month));
}

export function findCounts(table: Table, month: MonthText, circle: CircleSlug) {
  return table.get<Found<CircleCounts>>(key.circle(month, circle));
}

/** What each circle published of a month, in order of their slugs. */
export function listCounts(table: Table, month: MonthText) {
  return table.all<Found<CircleCounts>>({ pk: partition(month), prefix: 'CIRCLE#' });
}

export function findLate(table: Table, month: MonthText, circle: CircleSlug) {
  return table.get<Item>(key.late(month, circle));
}

/** Keeps a circle's counts, and the month as one more circle's; not if it was frozen meanwhile. */
export function putCounts(counted: CircleCounts, month: Item | undefined): Write[] {
  const header: Item = { ...key.month(counted.month), version: (month?.version ?? 0) + 1 };
  return [
    put(key.circle(counted.month, counted.circle), counted),
    { put: header },
    { unchanged: key.snapshot(counted.month), version: 0 },
  ];
}

/** Keeps that a circle came after its month was frozen. */
export function putLate(month: MonthText, circle: CircleSlug): Write {
  return put(key.late(month, circle), { month, circle });
}

/** Keeps a snapshot made from what the month held; not if another circle published meanwhile. */
export function putSnapshot(snapshot: Snapshot, month: Item): Write[] {
  return [
    put(key.snapshot(snapshot.month), snapshot),
    { unchanged: key.month(snapshot.month), version: month.version },
  ];
}

function put<T extends object>(where: Key, holds: T): Write {
  const item = { ...holds, ...where, version: 1 };
  return { put: item };
}
