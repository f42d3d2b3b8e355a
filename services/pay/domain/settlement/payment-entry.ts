import { type CircleSlug, derivedId, type InstantText } from '@kith/kernel';
import type { Entry } from '../ledger.ts';
import { nothing } from '../price.ts';
import type { Payment, SettlementRecord } from './record.ts';

/**
 * What a circle books when a month was paid from bank to bank: it clears the neighbour's account. Its id follows from the
 * neighbour and the month: a month is cleared once only. Nothing when the two owe each other nothing.
 */
export function entryForPayment(
  { neighbour, month }: SettlementRecord,
  { on, pence }: Payment,
  circle: CircleSlug,
  now: InstantText,
): Entry | undefined {
  if (pence === 0) return undefined;
  return {
    entryId: derivedId('entry', `settlement#${neighbour}#${month}`, `${month}-01`),
    bookedAt: now,
    cause: 'SETTLEMENT_PAID',
    work: {
      settles: month,
      workedOn: on,
      hostCircle: pence < 0 ? circle : neighbour,
      homeCircle: pence < 0 ? neighbour : circle,
      minutes: {},
      paidMinutes: 0,
      ratePence: 0,
      price: nothing,
      ruleFrom: on,
    },
    postings: [
      { account: `circle:${neighbour}`, pence: 0 - pence },
      { account: 'bank', pence },
    ],
  };
}
