import { isMonthOver, type MonthText, monthBefore, monthOf, type Pence } from '@kith/kernel';
import { type CommandContext, find, type Work } from '@kith/service-kit';
import { compare, type Difference, difference } from '../../domain/settlement/compare.ts';
import { type OwnLine, shown } from '../../domain/settlement/line.ts';
import {
  emptyRecord,
  isWhole,
  type SettlementRecord,
  type SettlementState,
  standing,
} from '../../domain/settlement/record.ts';
import { type SettlementSums, sumsOf } from '../../domain/settlement/sums.ts';
import { ownLinesOn, settlements, settlementsWith } from '../../store/settlements.ts';
import { openLines, openMonths } from './own-lines.ts';
import type { MonthWith } from './propose.ts';
import { theirLines } from './their-lines.ts';

/** A month with a neighbour as it is shown: what stands, or what it would be now. */
export interface SettlementView {
  readonly record: SettlementRecord;
  readonly state: SettlementState;
  readonly lines: readonly OwnLine[];
  readonly differences: readonly Difference[];
  readonly sums: SettlementSums;
  /** Whether anything is known of that neighbour and month. */
  readonly isKnown: boolean;
}

/** How a month with a neighbour stands now. */
export async function viewOf(
  context: CommandContext,
  { neighbour, month }: MonthWith,
): Promise<SettlementView> {
  const { table, circle, now } = context;
  const found = await find(table, settlements, neighbour, month);
  const record = found ?? emptyRecord(neighbour, month);
  const lines = record.agreed
    ? await ownLinesOn(table, record, record.agreed.pages)
    : await openLines(table, neighbour, month);
  const differences = record.agreed ? [] : await differencesIn(context, record, lines);
  const isToWait = !isWhole(record) || !isMonthOver(month, now);
  return {
    record,
    lines,
    differences,
    state: stateOfRecord(record, circle, { differs: differences.length > 0, isToWait }),
    sums: sumsOf(lines, circle, neighbour),
    isKnown: found !== undefined || lines.length > 0,
  };
}

/** Months that are over and wait for a proposal, an answer or the money; the oldest first. */
export async function dueWith(
  context: CommandContext,
  neighbour: string,
): Promise<{ month: MonthText; net: Pence }[]> {
  const { table, now, circle } = context;
  const [open, records] = await Promise.all([
    openMonths(table, neighbour, monthBefore(monthOf(now))),
    settlementsWith(table, neighbour),
  ]);
  const overNow = [...open].filter(([month]) => isMonthOver(month, now));
  const unpaid = records.flatMap(({ month, agreed, paid }) =>
    agreed && !paid && agreed.net !== 0 ? [{ month, net: agreed.net }] : [],
  );
  const unsettled = overNow.map(([month, lines]) => ({ month, net: sumsOf(lines, circle, neighbour).net }));
  return [...unpaid, ...unsettled].sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Where the two differ: as this circle sees the neighbour's proposal now, or as the neighbour said of this circle's. */
async function differencesIn(
  { table, circle }: CommandContext,
  record: SettlementRecord,
  lines: readonly OwnLine[],
): Promise<Difference[]> {
  const { answer, mine, left } = record;
  const here = lines.map(shown);
  if (standing(record, circle) === 'THEIRS') {
    if (!isWhole(record)) return [];
    const get: Work['get'] = (kind, ...ref) => find(table, kind, ...ref);
    return compare(here, await theirLines({ get }, record), left);
  }
  if (!mine || answer?.round !== mine.round) return [];
  const proposed = here.filter(({ visitId }) => !left.includes(visitId));
  const ours = new Map(proposed.map((line) => [line.visitId, line]));
  return answer.differences.flatMap(
    ({ visitId, line }) => difference(visitId, ours.get(visitId), line) ?? [],
  );
}

function stateOfRecord(
  record: SettlementRecord,
  circle: string,
  { differs, isToWait }: { differs: boolean; isToWait: boolean },
): SettlementState {
  if (record.paid) return 'SETTLED';
  if (record.agreed) return 'AGREED';
  const whose = standing(record, circle);
  if (!whose) return 'OPEN';
  if (whose === 'MINE') return differs ? 'DIFFERS' : 'PROPOSED';
  return differs && !isToWait ? 'DIFFERS' : 'ASKED';
}
