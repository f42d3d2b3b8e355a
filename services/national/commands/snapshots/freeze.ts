import { isMonthOver, kithError, type MonthText, Temporal } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type Snapshot, snapshotOf } from '../../domain/snapshots/snapshot.ts';
import { classesIn, lateBetween, months, publishedIn, series, snapshots } from '../../store/months.ts';

/** For so many months a snapshot names who came too late for those before it. */
const LATE_MONTHS = 12;

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
    const from = Temporal.PlainYearMonth.from(month).subtract({ months: LATE_MONTHS }).toString();
    const version = (before?.frozen ?? 0) + 1;
    const [published, late] = await Promise.all([publishedIn(table, month), lateBetween(table, from, month)]);
    const snapshot = snapshotOf({ month, version, published, known, late }, now);
    work.put(snapshots, snapshot);
    work.put(series, { frozen: version, last: month });
    return snapshot;
  });
}
