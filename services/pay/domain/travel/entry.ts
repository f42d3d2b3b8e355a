import { type CircleSlug, derivedId, type InstantText } from '@kith/kernel';
import type { Entry } from '../ledger.ts';
import { nothing } from '../price.ts';
import { paidPart } from '../rules/paid-kinds.ts';
import { type PayTerms, statusOf } from '../terms/terms.ts';
import { wageForVisit } from '../wage.ts';
import type { Leg } from './leg.ts';
import type { Mileage } from './mileage.ts';

/**
 * A way as it stands in the ledger: time that is paid to the employed and, to independents, only shown; and what the
 * circle pays for the miles of the employed. Its id follows from the two visits: it is booked once (P1, P10).
 */
export function entryForLeg(
  { workerId, on, fromVisitId, toVisitId, minutes }: Leg,
  terms: PayTerms | undefined,
  mileage: Mileage | undefined,
  { circle, now }: { readonly circle: CircleSlug; readonly now: InstantText },
): Entry {
  const byKind = { travel: minutes };
  const wage = terms && wageForVisit(byKind, on, terms);
  const status = terms ? statusOf(terms.basis) : 'INDEPENDENT';
  const owed = (wage?.pence ?? 0) + (mileage?.pence ?? 0);
  return {
    entryId: derivedId('entry', `${fromVisitId}#${toVisitId}`, on),
    bookedAt: now,
    cause: 'WAY_BOOKED',
    work: {
      leg: { fromVisitId, toVisitId },
      workedOn: on,
      hostCircle: circle,
      homeCircle: circle,
      minutes: byKind,
      paidMinutes: 0,
      ratePence: wage?.ratePence ?? 0,
      price: nothing,
      ...(wage && { wage }),
      ...(mileage && { mileage }),
      ruleFrom: paidPart(byKind, on, status).ruleFrom,
    },
    postings: [
      { account: `worker:${workerId}`, pence: 0 - owed },
      { account: 'wages', pence: owed },
    ],
  };
}
