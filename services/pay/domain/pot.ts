import {
  type CircleSlug,
  dateOf,
  derivedId,
  type Id,
  type InstantText,
  type MonthText,
  type Pence,
} from '@kith/kernel';
import type { Entry } from './ledger.ts';
import { nothing } from './price.ts';

/** What is in the commons at the end of a month, and how often something went out since the circle began. */
export interface Pot {
  readonly id: 'commons';
  /** The last month that is summed up in `pence`; absent: none yet. */
  readonly through?: MonthText;
  readonly pence: Pence;
  /** Rises whenever something goes out: two at once must not both rest on the same balance. */
  readonly payments: number;
  /**
   * What the circle has put in because contributions were taken back that had been spent, and has not got back yet. It
   * comes first: until then nothing else is paid.
   */
  readonly advanced?: Pence;
}

/** The pot before anything came in. */
export const emptyPot: Pot = { id: 'commons', pence: 0, payments: 0 };

/** What can be spent of what the pot holds. */
export function freeIn({ advanced = 0 }: Pot, balance: Pence): Pence {
  return Math.max(0, balance - advanced);
}

/** The pot after a payment; nothing when it does not hold that much (P14). */
export function paidFrom(pot: Pot, balance: Pence, pence: Pence): Pot | undefined {
  return pence <= freeIn(pot, balance) ? goneOut(pot, 0) : undefined;
}

/** The pot after contributions were taken back, and what the circle puts in so that it does not fall below nothing (P14). */
export function takenBack(pot: Pot, balance: Pence, pence: Pence): { pot: Pot; advance: Pence } {
  const advance = Math.max(0, pence - balance);
  return { pot: goneOut(pot, advance), advance };
}

/** The pot after it gave back what it can of what the circle put in; nothing while there is nothing to give back. */
export function givenBack(pot: Pot, balance: Pence): { pot: Pot; pence: Pence } | undefined {
  const pence = Math.min(balance, pot.advanced ?? 0);
  return pence > 0 ? { pot: goneOut(pot, 0 - pence), pence } : undefined;
}

/** What moves between circle and pot: put in when above nothing, given back when below. `because` names it once. */
export function entryForAdvance(pence: Pence, because: string, circle: CircleSlug, now: InstantText): Entry {
  const on = dateOf(now);
  const entryId: Id<'entry'> = derivedId('entry', `${because}#advance`, on);
  return {
    entryId,
    bookedAt: now,
    cause: pence > 0 ? 'COMMONS_ADVANCED' : 'COMMONS_REPAID',
    work: {
      workedOn: on,
      hostCircle: circle,
      homeCircle: circle,
      minutes: {},
      paidMinutes: 0,
      ratePence: 0,
      price: nothing,
      ruleFrom: on,
    },
    postings: [
      { account: 'advance', pence },
      { account: 'commons', pence: 0 - pence },
    ],
  };
}

function goneOut(pot: Pot, advance: Pence): Pot {
  return { ...pot, payments: pot.payments + 1, advanced: (pot.advanced ?? 0) + advance };
}
