import { isMonthOver, kithError, type MonthText } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { type Snapshot, snapshotOf } from '../domain/snapshot.ts';
import { findMonth, findSnapshot, listCounts, putSnapshot } from '../store.ts';

/**
 * Freezes a month from what the circles published of it so far (E12, N2). Once only: later calls answer the same.
 * Throws `ROUND_OPEN` while the month is not over, `WRONG_STATE` when no circle published it yet.
 */
export function freezeSnapshot(month: MonthText, { table, cause, now }: CommandContext): Promise<Snapshot> {
  return table.change(cause, now, async () => {
    const frozen = await findSnapshot(table, month);
    if (frozen) return nothingToChange<Snapshot>(frozen);
    if (!isMonthOver(month, now)) throw kithError('ROUND_OPEN', { what: 'The month is not over.' });
    const known = await findMonth(table, month);
    if (!known) throw kithError('WRONG_STATE', { what: 'No circle has published this month yet.' });
    const snapshot = snapshotOf(month, await listCounts(table, month), now);
    return { value: snapshot, writes: putSnapshot(snapshot, known), events: [] };
  });
}
