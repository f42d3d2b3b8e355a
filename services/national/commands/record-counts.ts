import { type KithEvent, trueCounts } from '@kith/contracts';
import { kithError, unwrap } from '@kith/kernel';
import { type Change, type CommandContext, nothingToChange, open } from '@kith/service-kit';
import { accept } from '../domain/counts.ts';
import { findCounts, findLate, findMonth, findSnapshot, putCounts, putLate } from '../store.ts';

/**
 * Keeps what a circle published of a month: its first word, and only until the month is frozen. Later ones change
 * nothing (E12); that a circle was late is kept. Throws `EVENT_FORGED`, `SEAL_BROKEN`, `EVENT_INVALID`.
 */
export async function recordCounts(
  { circle, data }: KithEvent<'MetricsPublished'>,
  { table, neighbourhood, now, circle: own }: CommandContext,
): Promise<Change<void>> {
  // Nobody publishes in the name of the national co-op: not even its own key makes it true.
  if (circle === own) throw kithError('EVENT_FORGED');
  const { period: month, counts, sealedCounts } = data;
  const key = await neighbourhood.sealingKey();
  const opened = unwrap(await open(sealedCounts, key, `${circle}:${month}`, trueCounts));
  const counted = unwrap(accept({ circle, month, counts, trueCounts: opened }, now));
  if (await findCounts(table, month, circle)) return nothingToChange(undefined);
  if (await findSnapshot(table, month)) {
    const known = await findLate(table, month, circle);
    return { value: undefined, writes: known ? [] : [putLate(month, circle)], events: [] };
  }
  return { value: undefined, writes: putCounts(counted, await findMonth(table, month)), events: [] };
}
