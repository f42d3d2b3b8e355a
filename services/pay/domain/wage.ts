import type { MinutesByKind } from '@kith/contracts';
import { type DateText, type Id, type Pence, payFor } from '@kith/kernel';
import { paidPart } from './rules/paid-kinds.ts';
import { type Basis, type PayTerms, statusOf } from './terms/terms.ts';

/** What someone employed gets for something they did, and by which terms. */
export interface Wage {
  readonly basis: Basis;
  readonly termsId: Id<'terms'>;
  /** Minutes it pays for. */
  readonly minutes: number;
  /** Pence an hour. */
  readonly ratePence: Pence;
  readonly pence: Pence;
}

/**
 * What a visit pays someone employed; nothing for independents, who get their part of the price. A shift or salary pays
 * for the visits in it: by the visit it pays nothing more, and nothing less when visits fall away (P7, P8).
 */
export function wageForVisit(minutes: MinutesByKind, on: DateText, terms: PayTerms): Wage | undefined {
  const status = statusOf(terms.basis);
  if (status === 'INDEPENDENT') return undefined;
  const paid = paidPart(minutes, on, terms.contactOnly ? 'CONTACT_ONLY' : status).minutes;
  if (terms.basis === 'HOURLY') return wageFor(paid, terms);
  return { ...wageFor(0, terms), minutes: terms.basis === 'SALARIED' ? paid : 0 };
}

/** What minutes at the rate of someone's terms come to. */
export function wageFor(minutes: number, { basis, id, ratePence }: PayTerms): Wage {
  return { basis, termsId: id, minutes, ratePence, pence: payFor(minutes, ratePence) };
}
