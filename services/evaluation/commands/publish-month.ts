import type { TrueCounts } from '@kith/contracts';
import { isMonthOver, kithError, type MonthText } from '@kith/kernel';
import { type CommandContext, event, nothingToChange, seal, type Table } from '@kith/service-kit';
import { countsOf, published } from '../domain/counts.ts';
import {
  findPublished,
  listGaps,
  listMembers,
  listTeams,
  listVisits,
  type PublishedMonth,
  putPublished,
} from '../store.ts';

/**
 * Closes a month: its counts are frozen as they may be shown, and go to the national co-op with the true ones sealed
 * to it (E10, N2). Once only: later calls answer the same counts and send nothing, whatever was heard since (E12).
 * Throws `ROUND_OPEN` while the month is not over.
 */
export function publishMonth(month: MonthText, context: CommandContext): Promise<PublishedMonth> {
  const { table, cause, now, circle, neighbourhood } = context;
  return table.change(cause, now, async () => {
    const frozen = await findPublished(table, month);
    if (frozen) return nothingToChange<PublishedMonth>(frozen);
    if (!isMonthOver(month, now)) throw kithError('ROUND_OPEN', { what: 'The month is not over.' });
    const trueCounts = await countMonth(month, table);
    const counts = published(trueCounts);
    const subject = `${circle}:${month}`;
    const sealedCounts = await seal(trueCounts, await neighbourhood.nationalKeys(), subject);
    const value = { month, counts, publishedAt: now };
    const data = { period: month, counts, sealedCounts };
    return {
      value,
      writes: [putPublished(value)],
      events: [event({ name: 'MetricsPublished', subject, sequence: 1, audience: ['national'], data })],
    };
  });
}

/** What a circle knows of a month, counted. */
export async function countMonth(month: MonthText, table: Table): Promise<TrueCounts> {
  const [teams, members, visits, gaps] = await Promise.all([
    listTeams(table),
    listMembers(table),
    listVisits(table, month),
    listGaps(table, month),
  ]);
  return countsOf({ teams, members, visits, gaps: gaps.length }, month);
}
