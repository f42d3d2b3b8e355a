import type { MinutesByKind } from '@kith/contracts';
import { type CircleSlug, type DateText, type Id, type InstantText, type Pence, sameId } from '@kith/kernel';
import { entryIdOf } from './booked-entry.ts';
import { type Price, priceOf } from './price.ts';
import { paidPart } from './rules/paid-kinds.ts';
import { type AgreedVisit, type Booking, type Visit, workedOn } from './visit.ts';

/** Who owes or is owed: a team, a worker, a neighbouring circle, or what is everyone's. */
export type Account = `team:${string}` | `worker:${string}` | `circle:${string}` | 'commons';

/** One side of an entry, in pence: positive is owed to the circle, negative is owed by it or belongs to its commons. */
export interface Posting {
  readonly account: Account;
  readonly pence: Pence;
}

/** Why an entry is there, and the figures it follows from. */
export interface Work {
  /** The visit it was, or the meeting of the team. */
  readonly visitId?: string;
  readonly meetingId?: string;
  readonly workedOn: DateText;
  readonly hostCircle: CircleSlug;
  readonly homeCircle: CircleSlug;
  readonly minutes: MinutesByKind;
  readonly paidMinutes: number;
  readonly ratePence: Pence;
  readonly price: Price;
  /** First day of the rule that said which kinds of time are paid. */
  readonly ruleFrom: DateText;
}

/** One thing that happened, as postings that add up to nothing. Never changed, never removed. */
export interface Entry {
  readonly entryId: Id<'entry'>;
  readonly bookedAt: InstantText;
  readonly cause: 'VISIT_CONFIRMED' | 'VISIT_CORRECTED' | 'MEETING_APPROVED';
  /** The entry it takes back. */
  readonly reverses?: Id<'entry'>;
  readonly work: Work;
  readonly postings: readonly Posting[];
}

/**
 * What a circle books when the time of a visit is agreed (P5, P15). The host charges its team and owes the home circle
 * the rest; the home circle pays its worker; a circle that is both does both. The entry's id follows from the visit and
 * from how often it was booked: the same booking can be made once only.
 */
export function entryFor(
  {
    booking,
    visitId,
    agreed,
    revision = 1,
  }: Pick<Visit, 'revision'> & Pick<AgreedVisit, 'booking' | 'visitId' | 'agreed'>,
  circle: CircleSlug,
  now: InstantText,
): Entry {
  const day = workedOn(booking);
  const paid = paidPart(agreed, day);
  const price = priceOf(paid.minutes, booking.ratePence, booking.terms);
  const { hostCircle, homeCircle, ratePence } = booking;
  return {
    entryId: entryIdOf(sameId('entry', visitId as Id<'visit'>), revision, day),
    bookedAt: now,
    cause: revision === 1 ? 'VISIT_CONFIRMED' : 'VISIT_CORRECTED',
    work: {
      visitId,
      workedOn: day,
      hostCircle,
      homeCircle,
      minutes: agreed,
      paidMinutes: paid.minutes,
      ratePence,
      price,
      ruleFrom: paid.ruleFrom,
    },
    postings: postingsOf(booking, price, circle),
  };
}

/** What two circles owe each other for a shared visit: the charge less the host's part of the commons. */
function owedByHost({ charge, hostCommons }: Price): Pence {
  return charge - hostCommons;
}

function postingsOf(booking: Booking, price: Price, circle: CircleSlug): Posting[] {
  const { hostCircle, homeCircle, teamId, workerId } = booking;
  const charged: Posting = { account: `team:${teamId}`, pence: price.charge };
  const paid: Posting = { account: `worker:${workerId}`, pence: -price.net };
  if (hostCircle === homeCircle) return [charged, paid, { account: 'commons', pence: -price.commons }];
  if (circle === hostCircle) {
    return [
      charged,
      { account: `circle:${homeCircle}`, pence: -owedByHost(price) },
      { account: 'commons', pence: -price.hostCommons },
    ];
  }
  return [
    { account: `circle:${hostCircle}`, pence: owedByHost(price) },
    paid,
    { account: 'commons', pence: -price.homeCommons },
  ];
}
