import { measures } from '@kith/contracts';
import { type Cell, writeCsv } from '@kith/csv';
import type { SnapshotDocument } from '../domain/snapshots/snapshot.ts';

const columns = ['month', 'version', 'kind', 'figure', 'label', 'group', 'circle', 'value', 'of'];

/**
 * A snapshot as one table (RFC 4180): a line for each figure. Without a circle it is the figure over all of them; `*` is
 * one that is not shown.
 */
export function csvOf(document: SnapshotDocument): string {
  return writeCsv(columns, [...countLines(document), ...classLines(document), ...measureLines(document)]);
}

function countLines({ month, version, counts }: SnapshotDocument): Cell[][] {
  return counts.flatMap(({ metric, cells, total }) =>
    [...cells, { circle: '', value: total }].map(({ circle, value }) => {
      return [month, version, 'count', metric, '', '', circle, value, ''];
    }),
  );
}

function classLines({ month, version, classes }: SnapshotDocument): Cell[][] {
  return classes.flatMap(({ class: one, cells, total }) =>
    [...cells, { circle: '', value: total }].map(({ circle, value }) => {
      return [month, version, 'class', one, '', '', circle, value, ''];
    }),
  );
}

function measureLines({ month, version, ...rows }: SnapshotDocument): Cell[][] {
  const byCircle = rows.measures.flatMap(({ measure, cells, total }) =>
    [...cells, { circle: '', ...total }].map((cell) => ({ measure, group: '', ...cell })),
  );
  const byGroup = rows.groups.map(({ measure, group, total }) => ({ measure, group, circle: '', ...total }));
  return [...byCircle, ...byGroup].map(({ measure, group, circle, value, of }) => {
    return [month, version, 'measure', measure, measures[measure].label, group, circle, value, of];
  });
}
