import type { MeasureName, PublishedCount } from '@kith/contracts';
import {
  afterRepairs,
  cellOf,
  type KeyedMeasure,
  type PublishedTable,
  type Repair,
  repaired,
  tablesOfMeasure,
} from '@kith/disclosure/checker';
import type { CircleSlug, MonthText } from '@kith/kernel';
import type { CircleMonth } from '../intake/circle-month.ts';
import { knownOf } from './known.ts';
import type { MeasureRow, SnapshotRows } from './rows.ts';

/** Rows that may be frozen, the tables they were checked as, and what was done to them. */
export interface Protected {
  readonly rows: SnapshotRows;
  readonly tables: readonly PublishedTable[];
  readonly repairs: readonly Repair[];
}

/** The key of totals in these tables; no circle's. */
const ALL = 'all circles';

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
  const measured = rows.measures.map(({ measure }) =>
    tablesOfMeasure(`${measure} ${month}`, truthsOf(published, measure)),
  );
  const draft = [...countTables(rows, month), ...measured.flatMap(({ tables }) => tables)];
  const known = [
    ...measured.flatMap((each) => each.known),
    ...published.flatMap((each) => knownOf(each, month)),
  ];
  const { tables, repairs } = repaired({ frozen, draft, known });
  return { rows: repairedRows(rows, month, repairs), tables, repairs };
}

interface Counted {
  readonly cells: readonly { readonly circle: CircleSlug; readonly value: PublishedCount }[];
  readonly total: PublishedCount;
}

function repairedRows(rows: SnapshotRows, month: MonthText, repairs: readonly Repair[]): SnapshotRows {
  const shown = new Map(repairs.map((repair) => [repair.cell, repair.shown]));
  const counted = <R extends Counted>(row: R, what: string): R => {
    const figure = (key: string, drafted: PublishedCount) =>
      shown.get(cellOf(`${what} ${month}`, key)) ?? drafted;
    const cells = row.cells.map((cell) => ({ ...cell, value: figure(cell.circle, cell.value) }));
    return { ...row, cells, total: figure(ALL, row.total) };
  };
  const measured = (row: MeasureRow): MeasureRow => {
    const { measure } = row;
    const after = <F extends MeasureRow['total']>(figure: F, key?: string): F => {
      const { value, of } = afterRepairs({ measure, ...figure }, `${measure} ${month}`, repairs, key);
      return { ...figure, value, of };
    };
    return { ...row, cells: row.cells.map((cell) => after(cell, cell.circle)), total: after(row.total) };
  };
  return {
    counts: rows.counts.map((row) => counted(row, row.metric)),
    classes: rows.classes.map((row) => counted(row, row.class)),
    measures: rows.measures.map(measured),
    groups: rows.groups,
  };
}

function countTables({ counts, classes }: SnapshotRows, month: MonthText): PublishedTable[] {
  const rows = [
    ...counts.map((row) => ({ what: row.metric, ...row })),
    ...classes.map((row) => ({ what: row.class, ...row })),
  ];
  return rows.map(({ what, cells, total }) => ({
    name: `${what} ${month}`,
    cells: cells.map(({ circle, value }) => ({ key: circle, value })),
    totals: [{ key: ALL, value: total }],
  }));
}

function truthsOf(published: readonly CircleMonth[], measure: MeasureName): KeyedMeasure[] {
  return published.flatMap(({ circle, trueMeasures }) =>
    trueMeasures.filter((truth) => truth.measure === measure).map((truth) => ({ key: circle, truth })),
  );
}
