import { LINES_A_PAGE, type SettlementLine } from '@kith/contracts';
import { type CircleSlug, isMonthOver, kithError, type MonthText } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { type OwnLine, shown } from '../../domain/settlement/line.ts';
import { emptyRecord, nextRound, type SettlementRecord, standing } from '../../domain/settlement/record.ts';
import { ownLinesOn, ownPages, pageName, pagesOf, settlements } from '../../store/settlements.ts';
import { openLines } from './own-lines.ts';

/** A month with a neighbour. */
export interface MonthWith {
  readonly neighbour: CircleSlug;
  readonly month: MonthText;
}

/**
 * Sends the neighbour the lines of a month that is over (P15). Proposed again, the newer proposal stands; while the
 * neighbour has yet to answer the very same lines, nothing is sent anew. Throws `MONTH_NOT_OVER`.
 */
export function proposeSettlement(
  context: CommandContext,
  { neighbour, month }: MonthWith,
): Promise<SettlementRecord> {
  const { table, now, circle } = context;
  if (!isMonthOver(month, now)) throw kithError('MONTH_NOT_OVER');
  return change(context, async (work) => {
    const record = (await work.get(settlements, neighbour, month)) ?? emptyRecord(neighbour, month);
    if (record.agreed) return record;
    const left = new Set(record.left);
    const all = await openLines(table, neighbour, month);
    const lines = all.filter(({ visitId }) => !left.has(visitId));
    if (await isAskedAlready(work, record, lines)) return record;
    const proposed = { ...record, mine: { round: nextRound(record), at: now } };
    work.put(settlements, proposed);
    putOwnPages(work, proposed, pagesOf.proposal(proposed.mine.round), proposed.mine.round, lines);
    say(work, proposed, circle, lines.map(shown));
    return proposed;
  });
}

/** Keeps this circle's own lines, page by page. */
export function putOwnPages(
  work: Work,
  { neighbour, month }: MonthWith,
  prefix: string,
  round: number,
  lines: readonly OwnLine[],
): void {
  for (const [index, page] of inPages(lines).entries()) {
    work.put(ownPages, { neighbour, month, name: pageName(prefix, index + 1), round, lines: page });
  }
}

/** What the events about a month with a neighbour are about. */
export function subjectOf(circle: CircleSlug, { neighbour, month }: MonthWith): string {
  return `${circle}-${neighbour}-${month}`;
}

async function isAskedAlready(
  { context }: Work,
  record: SettlementRecord,
  lines: readonly OwnLine[],
): Promise<boolean> {
  const { mine, answer } = record;
  if (!mine || answer?.round === mine.round || standing(record, context.circle) !== 'MINE') return false;
  const asked = await ownLinesOn(context.table, record, pagesOf.proposal(mine.round));
  return textOf(asked) === textOf(lines);
}

function say(
  work: Work,
  record: SettlementRecord,
  circle: CircleSlug,
  lines: readonly SettlementLine[],
): void {
  const { neighbour, month, mine, left } = record;
  const pages = inPages(lines);
  const about = {
    subject: subjectOf(circle, record),
    sequence: work.versionOf(settlements, neighbour, month),
    to: [neighbour],
  };
  for (const [index, page] of pages.entries()) {
    work.say('SettlementProposed', about, {
      month,
      round: mine?.round ?? 1,
      page: index + 1,
      pages: pages.length,
      lines: page,
      left: left.slice(0, LINES_A_PAGE),
    });
  }
}

/** Pages that fit an event; one that is empty when there is nothing. */
function inPages<T>(all: readonly T[]): T[][] {
  const count = Math.max(1, Math.ceil(all.length / LINES_A_PAGE));
  return Array.from({ length: count }, (_, index) =>
    all.slice(index * LINES_A_PAGE, (index + 1) * LINES_A_PAGE),
  );
}

function textOf(lines: readonly OwnLine[]): string {
  return lines
    .map(({ visitId, minutes, owedPence }) => `${visitId} ${minutes} ${owedPence}`)
    .sort()
    .join();
}
