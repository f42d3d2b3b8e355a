import type { MinutesByKind } from '@kith/contracts';
import {
  type CircleSlug,
  type DateText,
  type Id,
  type InstantText,
  type MonthText,
  type Pence,
  sameId,
  type TimeWindow,
} from '@kith/kernel';
import { entryIdOf } from './booked-entry.ts';
import { type Price, priceOf } from './price.ts';
import { paidPart } from './rules/paid-kinds.ts';
import type { PayTerms } from './terms/terms.ts';
import type { Leg } from './travel/leg.ts';
import type { Mileage } from './travel/mileage.ts';
import { type AgreedVisit, type Booking, type Visit, workedOn } from './visit.ts';
import { type Wage, wageForVisit } from './wage.ts';

/**
 * Who owes or is owed: a team, a worker, a neighbouring circle; what is everyone's (`commons`); and what visits of the
 * employed bring in and their wages take out (`wages`). What the circle has put into the commons for a time is under
 * `advance` (P14). What people have passed from bank to bank, which Kith never does,
 * is noted under `bank`.
 */
export type Account =
  | `team:${string}`
  | `worker:${string}`
  | `circle:${string}`
  | 'commons'
  | 'wages'
  | 'advance'
  | 'bank';

/** One side of an entry, in pence: positive is owed to the circle, negative is owed by it or belongs to its commons. */
export interface Posting {
  readonly account: Account;
  readonly pence: Pence;
}

/** Why an entry is there, and the figures it follows from. */
export interface Work {
  /** The visit it was, the meeting of the team, or the time someone said they worked. */
  readonly visitId?: string;
  readonly meetingId?: string;
  readonly timeId?: string;
  /** Or the month that two circles settled. */
  readonly settles?: MonthText;
  /** The way it was, between two visits. */
  readonly leg?: Pick<Leg, 'fromVisitId' | 'toVisitId'>;
  readonly workedOn: DateText;
  /** When, for visits and shifts. */
  readonly window?: TimeWindow;
  readonly hostCircle: CircleSlug;
  readonly homeCircle: CircleSlug;
  readonly minutes: MinutesByKind;
  /** Minutes of a shift, whatever was done in them; visits within it are not worked twice (P7). */
  readonly shift?: { readonly minutes: number; readonly breakMinutes: number };
  /** Minutes charged for. */
  readonly paidMinutes: number;
  readonly ratePence: Pence;
  readonly price: Price;
  /** What someone employed gets for it; absent: they are independent, and `price.net` is theirs. */
  readonly wage?: Wage;
  /** Pay besides that for time worked: rolled-up holiday, or what was missing to the legal minimum (P3, P11). */
  readonly extra?: 'HOLIDAY' | 'TOP_UP';
  /** What was paid for miles: an expense, not pay (P10). */
  readonly mileage?: Mileage;
  /** First day of the rule that said which kinds of time are paid. */
  readonly ruleFrom: DateText;
}

/** What happened. */
export type Cause =
  | 'VISIT_CONFIRMED'
  | 'VISIT_CORRECTED'
  | 'MEETING_APPROVED'
  | 'TIME_BOOKED'
  | 'WAY_BOOKED'
  | 'SALARY'
  | 'FLOOR_TOP_UP'
  | 'HOLIDAY_PAY'
  | 'SETTLEMENT_PAID'
  | 'COMMONS_ADVANCED'
  | 'COMMONS_REPAID';

/** One thing that happened, as postings that add up to nothing. Never changed, never removed. */
export interface Entry {
  readonly entryId: Id<'entry'>;
  readonly bookedAt: InstantText;
  readonly cause: Cause;
  /** The entry it takes back. */
  readonly reverses?: Id<'entry'>;
  readonly work: Work;
  readonly postings: readonly Posting[];
}

/**
 * What a circle books when the time of a visit is agreed (P5, P15). The host charges its team and owes the home circle
 * the rest; the home circle pays its worker, by the terms they have there; a circle that is both does both. The entry's
 * id follows from the visit and from how often it was booked: the same booking can be made once only.
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
  terms?: PayTerms,
): Entry {
  const day = workedOn(booking);
  const paid = paidPart(agreed, day);
  const price = priceOf(paid.minutes, booking.ratePence, booking.terms);
  const { hostCircle, homeCircle, ratePence, window } = booking;
  const wage = homeCircle === circle && terms ? wageForVisit(agreed, day, terms) : undefined;
  return {
    entryId: entryIdOf(sameId('entry', visitId as Id<'visit'>), revision, day),
    bookedAt: now,
    cause: revision === 1 ? 'VISIT_CONFIRMED' : 'VISIT_CORRECTED',
    work: {
      visitId,
      workedOn: day,
      window,
      hostCircle,
      homeCircle,
      minutes: agreed,
      paidMinutes: paid.minutes,
      ratePence,
      price,
      ...(wage && { wage }),
      ruleFrom: paid.ruleFrom,
    },
    postings: postingsOf(booking, price, circle, wage),
  };
}

/** What an entry charges a team, in pence; nothing when it is about no team of this circle. */
export function chargedTo(teamId: string | undefined, { postings }: Pick<Entry, 'postings'>): Pence {
  const charged = postings.filter(({ account }) => account === `team:${teamId}`);
  return charged.reduce((sum, { pence }) => sum + pence, 0);
}

/** What two circles owe each other for a shared visit: the charge less the host's part of the commons. */
function owedByHost({ charge, hostCommons }: Price): Pence {
  return charge - hostCommons;
}

function postingsOf(
  { hostCircle, homeCircle, teamId, workerId }: Booking,
  price: Price,
  circle: CircleSlug,
  wage: Wage | undefined,
): Posting[] {
  const charged: Posting = { account: `team:${teamId}`, pence: price.charge };
  const paid = paidTo(workerId, price, wage);
  if (hostCircle === homeCircle) return [charged, ...paid, { account: 'commons', pence: -price.commons }];
  if (circle === hostCircle) {
    return [
      charged,
      { account: `circle:${homeCircle}`, pence: -owedByHost(price) },
      { account: 'commons', pence: -price.hostCommons },
    ];
  }
  return [
    { account: `circle:${hostCircle}`, pence: owedByHost(price) },
    ...paid,
    { account: 'commons', pence: -price.homeCommons },
  ];
}

/** What an independent worker would get goes to the wages of the circle when someone employed did the work. */
export function paidTo(workerId: string, { net }: Price, wage: Wage | undefined): Posting[] {
  if (!wage) return [{ account: `worker:${workerId}`, pence: -net }];
  return [
    { account: `worker:${workerId}`, pence: 0 - wage.pence },
    { account: 'wages', pence: wage.pence - net },
  ];
}
