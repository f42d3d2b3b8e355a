import { type CircleSlug, type MonthText, monthBefore } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { CircleClasses } from '../domain/intake/circle-classes.ts';
import type { CircleMonth } from '../domain/intake/circle-month.ts';
import type { CheckedTables, Late, Snapshot } from '../domain/snapshots/snapshot.ts';

const partition = (month: MonthText) => `MONTH#${month}`;

/** How much circles said of a month: it rises with each word, so that freezing sees all of them or none. */
export const months = entity<{ readonly month: MonthText; readonly words: number }, [MonthText]>(
  (month) => key(partition(month), 'MONTH'),
  ({ month }) => [month],
);

export const circleMonths = entity<CircleMonth, [MonthText, CircleSlug]>(
  (month, circle) => key(partition(month), `CIRCLE#${circle}`),
  ({ month, circle }) => [month, circle],
);

export const circleClasses = entity<CircleClasses, [MonthText, CircleSlug]>(
  (month, circle) => key(partition(month), `CLASSES#${circle}`),
  ({ month, circle }) => [month, circle],
);

/** The partition of all frozen snapshots, by month. */
export const SNAPSHOTS = 'SNAPSHOTS';

export const snapshots = entity<Snapshot, [MonthText]>(
  (month) => key(SNAPSHOTS, month),
  ({ month }) => [month],
);

/** What the checks of later snapshots have to know of one. */
export const checkedTables = entity<CheckedTables, [MonthText]>(
  (month) => key('CHECKED', month),
  ({ month }) => [month],
);

/** How many snapshots were frozen, and the last month of them. */
export const series = entity<{ readonly frozen: number; readonly last: MonthText }, []>(
  () => key('SERIES', 'SERIES'),
  () => [],
);

/** What came too late for a month that was frozen. */
export const latecomers = entity<Late, [MonthText, CircleSlug]>(
  (month, circle) => key('LATE', `${month}#${circle}`),
  ({ month, circle }) => [month, circle],
);

/** What each circle published of a month, in order of their slugs. */
export function publishedIn(table: Table, month: MonthText): Promise<CircleMonth[]> {
  return allOf<CircleMonth>(table, { pk: partition(month), prefix: 'CIRCLE#' });
}

/** How many members each circle said it has, in order of their slugs. */
export function classesIn(table: Table, month: MonthText): Promise<CircleClasses[]> {
  return allOf<CircleClasses>(table, { pk: partition(month), prefix: 'CLASSES#' });
}

/** What was frozen of the months from one to the day before another. */
export function checkedBetween(table: Table, from: MonthText, until: MonthText): Promise<CheckedTables[]> {
  return allOf<CheckedTables>(table, { pk: 'CHECKED', between: [from, monthBefore(until)] });
}

/** What came too late for the months from one to the day before another. */
export function lateBetween(table: Table, from: MonthText, until: MonthText): Promise<Late[]> {
  return allOf<Late>(table, { pk: 'LATE', between: [from, until] });
}
