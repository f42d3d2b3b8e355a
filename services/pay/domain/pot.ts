import { type MonthText, ok, type Pence, type Result, refusal, refused } from '@kith/kernel';

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

/** The pot after a payment. Refusal: `POT_EMPTY` when the balance would fall below nothing (P14). */
export function paidFrom(pot: Pot, balance: Pence, pence: Pence): Result<Pot> {
  return pence <= balance ? ok({ ...pot, payments: pot.payments + 1 }) : refused(refusal('POT_EMPTY'));
}
