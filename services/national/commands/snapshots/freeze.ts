import { isMonthOver, kithError, type MonthText, Temporal } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type Snapshot, snapshotOf } from '../../domain/snapshots/snapshot.ts';
import {
  checkedBetween,
  checkedTables,
  classesIn,
  lateBetween,
  months,
  publishedIn,
  series,
  snapshots,
} from '../../store/months.ts';

/** So many months before it a snapshot names who came too late for, and is checked together with. */
const MONTHS_BEFORE = 12;

/**
 * Freezes a month from what the circles published of it so far (E12, N2). Once only: later calls answer the same.
 * Throws `ROUND_OPEN` while the month is not over, `WRONG_STATE` when no circle published it yet, or when a later month
 * is frozen already.
 */
export function freezeSnapshot(month: MonthText, context: CommandContext): Promise<Snapshot> {
  const { table, neighbourhood, now } = context;
  return change(context, async (work) => {
    const frozen = await work.get(snapshots, month);
    if (frozen) return frozen;
    if (!isMonthOver(month, now)) throw kithError('ROUND_OPEN', { what: 'The month is not over.' });
    const before = await work.get(series);
    if (before && before.last > month)
      throw kithError('WRONG_STATE', { what: `${before.last} is frozen already: months follow each other.` });
    await work.get(months, month);
    work.hold(months, month);

    const known = (await neighbourhood.circles()).map(({ slug }) => slug);
    const from = Temporal.PlainYearMonth.from(month).subtract({ months: MONTHS_BEFORE }).toString();
    const version = (before?.frozen ?? 0) + 1;
    const [published, classes, late, checkedBefore] = await Promise.all([
      publishedIn(table, month),
      classesIn(table, month),
      lateBetween(table, from, month),
      checkedBetween(table, from, month),
    ]);
    if (published.length === 0)
      throw kithError('WRONG_STATE', { what: 'No circle has published this month yet.' });
    const source = { month, version, published, classes, known, late, before: checkedBefore };
    const { snapshot, checked } = snapshotOf(source, now);
    work.put(checkedTables, checked);
    work.put(snapshots, snapshot);
    work.put(series, { frozen: version, last: month });
    return snapshot;
  });
}
