import type { MonthText, Pence } from '@kith/kernel';

/** What is in the commons at the end of a month, and how often something was paid out since the circle began. */
export interface Pot {
  readonly id: 'commons';
  /** The last month that is summed up in `pence`; absent: none yet. */
  readonly through?: MonthText;
  readonly pence: Pence;
  /** Rises with every payment: two at once must not both rest on the same balance. */
  readonly payments: number;
}

/** The pot before anything came in. */
export const emptyPot: Pot = { id: 'commons', pence: 0, payments: 0 };

/** The pot after a payment; nothing when the balance would fall below zero (P14). */
export function paidFrom(pot: Pot, balance: Pence, pence: Pence): Pot | undefined {
  return pence <= balance ? { ...pot, payments: pot.payments + 1 } : undefined;
}
