import { DIFFERENCES_AN_ANSWER, type KithEvent } from '@kith/contracts';
import { isMonthOver, kithError } from '@kith/kernel';
import { type Change, type CommandContext, decided, type Work } from '@kith/service-kit';
import { compare } from '../../domain/settlement/compare.ts';
import { shown } from '../../domain/settlement/line.ts';
import {
  emptyRecord,
  heardPage,
  isWhole,
  type SettlementRecord,
  standing,
} from '../../domain/settlement/record.ts';
import { sumsOf } from '../../domain/settlement/sums.ts';
import { ownLinesOn, ownPages, pageName, pagesOf, settlements, theirPages } from '../../store/settlements.ts';
import { openLines } from './own-lines.ts';
import { putOwnPages, subjectOf } from './propose.ts';
import { theirLines } from './their-lines.ts';

/** A page of a neighbour's proposal: once it is whole it is compared with this circle's own ledger, and answered. */
export function hearProposal(
  { data, circle: neighbour }: KithEvent<'SettlementProposed'>,
  context: CommandContext,
): Promise<Change<unknown>> {
  return decided(context, async (work) => {
    const { month, round, page, lines } = data;
    const record = (await work.get(settlements, neighbour, month)) ?? emptyRecord(neighbour, month);
    if (record.agreed) return sayAgreed(work, record);
    const heard = heardPage(record, data);
    if (heard === record) return;
    const name = pageName(pagesOf.theirs, page);
    await work.get(theirPages, neighbour, month, name);
    work.put(theirPages, { neighbour, month, name, round, lines });
    work.put(settlements, heard);
    await answerProposal(work, heard);
  });
}

/**
 * Compares the neighbour's proposal with this circle's own lines and answers it: all the same, and the lines stand; or
 * where they differ. Says nothing while a page is missing, the month goes on, or the answer is as it was.
 */
export async function answerProposal(work: Work, record: SettlementRecord): Promise<SettlementRecord> {
  const { circle, table, now } = work.context;
  const { neighbour, month, theirs, left, answered } = record;
  const isToAnswer = !record.agreed && isWhole(record) && standing(record, circle) === 'THEIRS';
  if (!theirs || !isToAnswer || !isMonthOver(month, now)) return record;
  const [here, there] = [await openLines(table, neighbour, month), await theirLines(work, record)];
  const differences = compare(here.map(shown), there, left);
  const { round } = theirs;
  if (differences.length === 0) {
    const both = new Set(there.map(({ visitId }) => visitId));
    const lines = here.filter(({ visitId }) => both.has(visitId));
    putOwnPages(work, record, pagesOf.agreement, round, lines);
    const pages = pagesOf.agreement;
    const { net } = sumsOf(lines, circle, neighbour);
    const agreed = { ...record, agreed: { at: now, round, proposedBy: neighbour, pages, net } };
    work.put(settlements, agreed);
    sayAgreed(work, agreed);
    return agreed;
  }
  const text = JSON.stringify(differences);
  if (answered?.round === round && answered.differences === text) return record;
  const differing = { ...record, answered: { round, differences: text } };
  work.put(settlements, differing);
  sayAnswer(work, differing, {
    round,
    outcome: 'DIFFERS',
    differences: differences
      .slice(0, DIFFERENCES_AN_ANSWER)
      .map(({ visitId, here: line }) => ({ visitId, ...(line && { line }) })),
  });
  return differing;
}

/** What the neighbour says to this circle's proposal. That both agree is final, whichever round it was. */
export function hearAnswer(
  { data, circle: neighbour, sequence }: KithEvent<'SettlementAnswered'>,
  context: CommandContext,
): Promise<Change<unknown>> {
  return decided(context, async (work) => {
    const { month, round, outcome, differences } = data;
    const record = await work.get(settlements, neighbour, month);
    if (!record?.mine || round > record.mine.round) throw kithError('NOT_AS_AGREED');
    if (record.agreed) return;
    if (outcome === 'AGREED') {
      work.put(settlements, { ...record, agreed: await agreedOnOwn(work, record, round) });
      return;
    }
    const isNews = round === record.mine.round && sequence > (record.answer?.sequence ?? 0);
    if (isNews) work.put(settlements, { ...record, answer: { round, sequence, differences } });
  });
}

/** What was agreed when the neighbour takes a proposal of this circle. Throws `NOT_AS_AGREED` for one never made. */
async function agreedOnOwn(work: Work, { neighbour, month }: SettlementRecord, round: number) {
  const { circle, table, now } = work.context;
  const pages = pagesOf.proposal(round);
  if (!(await work.get(ownPages, neighbour, month, pageName(pages, 1)))) throw kithError('NOT_AS_AGREED');
  const { net } = sumsOf(await ownLinesOn(table, { neighbour, month }, pages), circle, neighbour);
  return { at: now, round, proposedBy: circle, pages, net };
}

/** The neighbour may not have heard that this circle agreed. */
function sayAgreed(work: Work, record: SettlementRecord): void {
  const { agreed, neighbour } = record;
  if (agreed?.proposedBy !== neighbour) return;
  sayAnswer(work, record, { round: agreed.round, outcome: 'AGREED', differences: [] });
}

function sayAnswer(
  work: Work,
  record: SettlementRecord,
  answer: Omit<KithEvent<'SettlementAnswered'>['data'], 'month'>,
): void {
  const { neighbour, month } = record;
  const about = {
    subject: subjectOf(work.context.circle, record),
    sequence: work.versionOf(settlements, neighbour, month),
    to: [neighbour],
  };
  work.say('SettlementAnswered', about, { month, ...answer });
}
