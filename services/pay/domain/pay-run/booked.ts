import {
  type CircleSlug,
  type DateText,
  derivedId,
  type Id,
  type InstantText,
  type Pence,
} from '@kith/kernel';
import type { Cause, Entry } from '../ledger.ts';
import { nothing } from '../price.ts';
import { paidPart } from '../rules/paid-kinds.ts';
import type { PayTerms } from '../terms/terms.ts';

/** What a pay run books besides what was worked: from the wages, to a worker. */
interface FromWages {
  readonly entryId: Id<'entry'>;
  readonly cause: Extract<Cause, 'FLOOR_TOP_UP' | 'HOLIDAY_PAY'>;
  readonly workerId: string;
  readonly on: DateText;
  readonly pence: Pence;
  readonly terms: Pick<PayTerms, 'id' | 'basis' | 'ratePence'>;
}

/** The id of the entry that books the holiday pay of a statement: it is booked once. */
export function holidayEntry(statementId: Id<'statement'>, to: DateText): Id<'entry'> {
  return derivedId('entry', `${statementId}#holiday`, to);
}

/** The id of the entry that tops up a period on a statement as one round drew it up: once a round. */
export function topUpEntry(statementId: Id<'statement'>, round: number, to: DateText): Id<'entry'> {
  return derivedId('entry', `${statementId}#top-up#${round}`, to);
}

/** The entry: its postings add up to nothing, and no time is in it. */
export function entryFromWages(
  { entryId, cause, workerId, on, pence, terms }: FromWages,
  circle: CircleSlug,
  now: InstantText,
): Entry {
  const { id: termsId, basis, ratePence } = terms;
  return {
    entryId,
    bookedAt: now,
    cause,
    work: {
      workedOn: on,
      hostCircle: circle,
      homeCircle: circle,
      minutes: {},
      paidMinutes: 0,
      ratePence,
      price: nothing,
      wage: { basis, termsId, minutes: 0, ratePence, pence },
      extra: cause === 'HOLIDAY_PAY' ? 'HOLIDAY' : 'TOP_UP',
      ruleFrom: paidPart({}, on, 'EMPLOYED').ruleFrom,
    },
    postings: [
      { account: `worker:${workerId}`, pence: 0 - pence },
      { account: 'wages', pence },
    ],
  };
}
