import type { DateText, Pence } from '@kith/kernel';
import { type Payer, payerKey, type Share, splitBy } from '../funding/shares.ts';
import type { Charge, InvoiceLine } from './invoice.ts';

/** What one payer owes, line by line. */
export interface PayerBill {
  readonly payer: Payer;
  readonly lines: readonly InvoiceLine[];
  readonly totalPence: Pence;
}

/**
 * Charges by who pays them: each is split by the shares in force on its own day, so that all bills together are all
 * charges, to the penny (P13). A payer has no line for a charge of which they pay nothing.
 */
export function billsOf(
  charges: readonly Charge[],
  sharesOn: (day: DateText) => readonly Share[],
): PayerBill[] {
  const bills = new Map<string, { payer: Payer; lines: InvoiceLine[] }>();
  for (const { pence: chargePence, ...charge } of charges) {
    const shares = sharesOn(charge.on);
    const parts = splitBy(chargePence, shares);
    shares.forEach(({ basisPoints, ...payer }, place) => {
      const pence = parts[place] ?? 0;
      if (pence === 0) return;
      const bill = bills.get(payerKey(payer)) ?? { payer, lines: [] };
      bill.lines.push({ ...charge, chargePence, basisPoints, pence });
      bills.set(payerKey(payer), bill);
    });
  }
  return [...bills.values()].map(({ payer, lines }) => ({
    payer,
    lines,
    totalPence: lines.reduce((sum, { pence }) => sum + pence, 0),
  }));
}
