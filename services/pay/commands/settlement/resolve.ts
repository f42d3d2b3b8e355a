import { kithError, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { entryForPayment } from '../../domain/settlement/payment-entry.ts';
import {
  emptyRecord,
  type Payment,
  paidBetween,
  type SettlementRecord,
} from '../../domain/settlement/record.ts';
import { putEntry } from '../../store/entries.ts';
import { settlements } from '../../store/settlements.ts';
import { answerProposal } from './answer.ts';
import { openLines } from './own-lines.ts';
import type { MonthWith } from './propose.ts';

/**
 * This circle agrees to leave what it has of a visit to the next month. A proposal of the neighbour is looked at again;
 * a proposal of its own this circle makes anew. Throws `NOT_FOUND` for a visit it has no line of, `WRONG_STATE` once
 * both agreed.
 */
export function leaveToNextMonth(
  context: CommandContext,
  { neighbour, month }: MonthWith,
  visitId: string,
): Promise<SettlementRecord> {
  return change(context, async (work) => {
    const record = (await work.get(settlements, neighbour, month)) ?? emptyRecord(neighbour, month);
    if (record.left.includes(visitId)) return record;
    if (record.agreed) throw kithError('WRONG_STATE', { what: 'Both circles have agreed on this month.' });
    const lines = await openLines(context.table, neighbour, month);
    if (!lines.some((line) => line.visitId === visitId)) throw kithError('NOT_FOUND');
    const left = { ...record, left: [...record.left, visitId] };
    work.put(settlements, left);
    return answerProposal(work, left);
  });
}

/**
 * Notes that what two circles owe each other for a month went from bank to bank, and clears the neighbour's account by
 * it. Throws `NOT_FOUND`, `WRONG_STATE` before both agree, `ALREADY_ANSWERED` when noted as something else.
 */
export function settleMonth(
  context: CommandContext,
  { neighbour, month, ...payment }: MonthWith & Pick<Payment, 'on' | 'reference' | 'by'>,
): Promise<SettlementRecord> {
  const { circle, now } = context;
  return change(context, async (work) => {
    const record = await work.get(settlements, neighbour, month);
    if (!record) throw kithError('NOT_FOUND');
    const pence = record.agreed?.net ?? 0;
    const paid = unwrap(paidBetween(record, { ...payment, at: now, pence }));
    if (paid === record || !paid.paid) return record;
    work.put(settlements, paid);
    const entry = entryForPayment(paid, paid.paid, circle, now);
    if (entry) work.write(putEntry(entry));
    return paid;
  });
}
