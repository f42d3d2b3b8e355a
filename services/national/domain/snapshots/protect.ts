import type { MeasureName, MetricName, PublishedCount } from '@kith/contracts';
import {
  atMost,
  cellOf,
  type Known,
  type PublishedTable,
  type Repair,
  repaired,
  same,
} from '@kith/disclosure/checker';
import type { CircleSlug, MonthText } from '@kith/kernel';
import type { CircleMonth } from '../intake/circle-month.ts';
import type { SnapshotRows } from './rows.ts';

/** Rows that may be frozen, the tables they were checked as, and what was done to them. */
export interface Protected {
  readonly rows: SnapshotRows;
  readonly tables: readonly PublishedTable[];
  readonly repairs: readonly Repair[];
}

/** Measures that rest on the paid workers a circle had when the month ended: a count that is a metric as well. */
const ofPaidWorkers: readonly MeasureName[] = ['churn', 'sickness', 'agencyHours', 'recruitmentCost'];

const ALL = 'all';

/**
 * Makes rows fit to be frozen, together with all that was frozen before: what would give a hidden count away is shown as
 * a neighbouring figure, or not at all (E12).
 */
export function protect(
  rows: SnapshotRows,
  published: readonly CircleMonth[],
  month: MonthText,
  frozen: readonly PublishedTable[] = [],
): Protected {
  const draft = draftOf(rows, month);
  const { tables, repairs } = repaired({
    frozen,
    draft,
    known: published.flatMap((each) => knownOf(each, month)),
  });
  const shown = new Map(tables.map((table) => [table.name, shownIn(table)]));
  const figure = (name: string, key: string, drafted: PublishedCount) => shown.get(name)?.get(key) ?? drafted;
  const counted = <R extends Counted>(row: R, name: string): R => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, value: figure(name, cell.circle, cell.value) })),
    total: figure(name, ALL, row.total),
  });
  const rested = <F extends Resting>(one: F, name: string, key: string): F => {
    const of = figure(name, key, one.of);
    return { ...one, of, value: of === '*' ? '*' : one.value };
  };
  return {
    rows: {
      counts: rows.counts.map((row) => counted(row, `${row.metric} ${month}`)),
      classes: rows.classes.map((row) => counted(row, `${row.class} ${month}`)),
      measures: rows.measures.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => rested(cell, `${row.measure} ${month}`, cell.circle)),
        total: rested(row.total, `${row.measure} ${month}`, ALL),
      })),
      groups: rows.groups.map((row) => ({
        ...row,
        total: rested(row.total, `${row.measure} ${row.group} ${month}`, ALL),
      })),
    },
    tables,
    repairs,
  };
}

interface Counted {
  readonly cells: readonly { readonly circle: CircleSlug; readonly value: PublishedCount }[];
  readonly total: PublishedCount;
}

interface Resting {
  readonly value: number | '*';
  readonly of: PublishedCount;
}

function draftOf({ counts, classes, measures, groups }: SnapshotRows, month: MonthText): PublishedTable[] {
  return [
    ...counts.map(({ metric, cells, total }) => tableOf(`${metric} ${month}`, cells, total)),
    ...classes.map((row) => tableOf(`${row.class} ${month}`, row.cells, row.total)),
    ...measures.map(({ measure, cells, total }) => {
      const rests = cells.map(({ circle, of }) => ({ circle, value: of }));
      return tableOf(`${measure} ${month}`, rests, total.of);
    }),
    ...groups.map(({ measure, group, total }) => ({
      name: `${measure} ${group} ${month}`,
      cells: [{ key: ALL, value: total.of }],
    })),
  ];
}

function tableOf(name: string, cells: Counted['cells'], total: PublishedCount): PublishedTable {
  return {
    name,
    cells: cells.map(({ circle, value }) => ({ key: circle, value })),
    totals: [{ key: ALL, value: total }],
  };
}

/**
 * What readers know of a circle's counts besides: which are the same, and which cannot be more than others. What does not
 * hold in a circle, by whatever mistake, cannot mislead the check.
 */
function knownOf({ circle, trueCounts, trueMeasures }: CircleMonth, month: MonthText): Known[] {
  const cell = (figure: string) => cellOf(`${figure} ${month}`, circle);
  const notMore = (part: MetricName, whole: MetricName) =>
    trueCounts[part] <= trueCounts[whole] ? [atMost(cell(part), cell(whole))] : [];
  const restingOnWorkers = trueMeasures
    .filter(({ measure, of }) => ofPaidWorkers.includes(measure) && of === trueCounts.paidWorkers)
    .map(({ measure }) => same(cell(measure), cell('paidWorkers')));
  return [...notMore('sharedVisits', 'visits'), ...notMore('owners', 'teams'), ...restingOnWorkers];
}

function shownIn({ cells, totals = [] }: PublishedTable): ReadonlyMap<string, PublishedCount> {
  return new Map([...cells, ...totals].map(({ key, value }) => [key, value]));
}
