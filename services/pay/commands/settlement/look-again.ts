import { type CommandContext, change } from '@kith/service-kit';
import type { OwnLine } from '../../domain/settlement/line.ts';
import type { SettlementRecord } from '../../domain/settlement/record.ts';
import { ownLinesOn, settlements, settlementsUnderWay } from '../../store/settlements.ts';
import { findVisits, putVisit } from '../../store/visits.ts';
import { answerProposal } from './answer.ts';

/** Each visit is up to two writes. */
const VISITS_AT_ONCE = 25;

/**
 * Looks at every settlement under way again (P15): a proposal that differed may be right by now, for what was late has
 * arrived; and each visit of a month both agreed on is marked as settled. Run every day, as often as one likes.
 */
export async function lookAtSettlements(context: CommandContext): Promise<void> {
  for (const { neighbour, month, agreed, marked } of await settlementsUnderWay(context.table)) {
    if (agreed && marked) continue;
    const record = await change(context, async (work) => {
      const found = await work.get(settlements, neighbour, month);
      return found && answerProposal(work, found);
    });
    if (record?.agreed && !record.marked) await markSettled(context, record);
  }
}

/** Visits first, each once, then the month: broken off in between it is done again. */
async function markSettled(context: CommandContext, record: SettlementRecord): Promise<void> {
  const { neighbour, month } = record;
  const lines = await ownLinesOn(context.table, record, record.agreed?.pages ?? '');
  for (let start = 0; start < lines.length; start += VISITS_AT_ONCE) {
    await markVisits(context, month, lines.slice(start, start + VISITS_AT_ONCE));
  }
  await change(context, async (work) => {
    const found = await work.get(settlements, neighbour, month);
    if (found && !found.marked) work.put(settlements, { ...found, marked: true });
  });
}

function markVisits(
  { table, cause, now }: CommandContext,
  month: string,
  lines: readonly OwnLine[],
): Promise<void> {
  return table.change(cause, now, async () => {
    const found = await findVisits(
      table,
      lines.map(({ visitId }) => visitId),
    );
    const worths = new Map(lines.map(({ visitId, worth }) => [visitId, worth]));
    const writes = found.flatMap((visit) => {
      const worth = worths.get(visit.visitId);
      if (!worth || visit.settled?.[month]) return [];
      return putVisit(visit, { ...visit, settled: { ...visit.settled, [month]: worth } });
    });
    return { value: undefined, writes, events: [] };
  });
}
