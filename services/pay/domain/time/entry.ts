import {
  type CircleSlug,
  derivedId,
  type InstantText,
  ok,
  type Pence,
  payFor,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import type { Entry, Posting } from '../ledger.ts';
import { nothing, type Price } from '../price.ts';
import { paidWhenApproved } from '../rules/paid-kinds.ts';
import { type PayTerms, statusOf } from '../terms/terms.ts';
import { type Wage, wageFor } from '../wage.ts';
import type { TimeRecord } from './record.ts';

/** What booking time comes to: the entry, and what of it the commons pay. */
interface BookedTime {
  readonly entry: Entry;
  readonly fromCommons: Pence;
}

/** Whether anything is paid for time like this, so that someone else must say yes first (P1, P14). */
export function isPaid(record: TimeRecord, terms: PayTerms | undefined): boolean {
  if (terms && statusOf(terms.basis) === 'EMPLOYED') return true;
  return record.kind !== 'shift' && paidWhenApproved({ [record.kind]: 1 }, record.on).minutes > 0;
}

/**
 * Time as it stands in the ledger: the employed get it from the wages, independents get hats and meetings of the circle
 * from the commons and everything else unpaid (P1, P7, P14).
 * Refusals: `TERMS_REQUIRED` when nothing says what it is worth; `WRONG_STATE` for a shift of someone not paid by it.
 */
export function entryForTime(
  record: TimeRecord,
  terms: PayTerms | undefined,
  circle: CircleSlug,
  now: InstantText,
): Result<BookedTime> {
  const isEmployed = terms && statusOf(terms.basis) === 'EMPLOYED';
  if (record.kind === 'shift' && terms?.basis !== 'SHIFT') {
    return refused(refusal('WRONG_STATE', { what: 'Your terms on that day do not pay by the shift.' }));
  }
  if (isEmployed) {
    const isInSalary = terms.basis === 'SALARIED';
    const wage = isInSalary
      ? { ...wageFor(0, terms), minutes: record.minutes }
      : wageFor(terms.contactOnly ? 0 : record.minutes, terms);
    const postings: Posting[] = [
      { account: `worker:${record.workerId}`, pence: 0 - wage.pence },
      { account: 'wages', pence: wage.pence },
    ];
    return ok({ entry: entryOf(record, { circle, now, postings, wage, price: nothing }), fromCommons: 0 });
  }
  if (!isPaid(record, terms)) {
    const postings: Posting[] = [{ account: `worker:${record.workerId}`, pence: 0 }];
    return ok({ entry: entryOf(record, { circle, now, postings, price: nothing }), fromCommons: 0 });
  }
  if (!terms) return refused(refusal('TERMS_REQUIRED'));
  const pay = payFor(record.minutes, terms.ratePence);
  const price: Price = { ...nothing, listed: pay, net: pay, commons: -pay, hostCommons: -pay };
  const postings: Posting[] = [
    { account: `worker:${record.workerId}`, pence: -pay },
    { account: 'commons', pence: pay },
  ];
  const { ratePence } = terms;
  return ok({ entry: entryOf(record, { circle, now, postings, price, ratePence }), fromCommons: pay });
}

interface Booking {
  readonly circle: CircleSlug;
  readonly now: InstantText;
  readonly postings: readonly Posting[];
  readonly price: Price;
  readonly wage?: Wage;
  readonly ratePence?: Pence;
}

function entryOf(
  { id, on, kind, minutes, shift }: TimeRecord,
  { circle, now, postings, price, wage, ratePence }: Booking,
): Entry {
  const byKind = kind === 'shift' ? {} : { [kind]: minutes };
  const paid = paidWhenApproved(byKind, on, wage ? 'EMPLOYED' : 'INDEPENDENT');
  return {
    entryId: derivedId('entry', id, on),
    bookedAt: now,
    cause: 'TIME_BOOKED',
    work: {
      timeId: id,
      workedOn: on,
      ...(shift && {
        window: shift.window,
        shift: { minutes, breakMinutes: shift.breakMinutes },
      }),
      hostCircle: circle,
      homeCircle: circle,
      minutes: byKind,
      paidMinutes: ratePence === undefined ? 0 : paid.minutes,
      ratePence: ratePence ?? wage?.ratePence ?? 0,
      price,
      ...(wage && { wage }),
      ruleFrom: paid.ruleFrom,
    },
    postings,
  };
}
