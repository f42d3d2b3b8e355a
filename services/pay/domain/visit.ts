import type { ContributionTerms, EventData, MinutesByKind } from '@kith/contracts';
import {
  type CircleSlug,
  type DateText,
  dateOf,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
  type TimeWindow,
} from '@kith/kernel';
import { isSame } from './minutes.ts';
import { ownTerms } from './rules/contribution.ts';

/** What was agreed before a visit: by whom, when, at which rate and terms. */
export interface Booking {
  readonly window: TimeWindow;
  readonly ratePence: number;
  readonly hostCircle: CircleSlug;
  readonly homeCircle: CircleSlug;
  /** In the home circle the person; in the host circle of a shared visit an id that names nobody there. */
  readonly workerId: PersonId;
  /** In the host circle only. */
  readonly teamId?: string;
  /** Shared visits only. */
  readonly claimId?: string;
  readonly terms: ContributionTerms;
  /** Of the event that said so: a later one replaces it, an earlier one changes nothing. */
  readonly sequence: number;
}

/** What someone said a visit took. */
export interface Said {
  readonly minutes: MinutesByKind;
  readonly at: InstantText;
  /** Of the event that brought it, when it came from next door. */
  readonly sequence?: number;
}

/**
 * Everything pay has heard about one visit. Facts arrive in any order, a cancellation even before its booking, so each
 * is kept by itself and how the visit stands follows from all of them.
 */
export interface VisitRecord {
  readonly visitId: string;
  readonly booking?: Booking;
  /** Sequence of the event that cancelled it. */
  readonly cancelledAs?: number;
  readonly logged?: Said;
  readonly confirmed?: Said;
  /** What both sides agree on, set with the confirmation. */
  readonly agreed?: MinutesByKind;
}

/** A visit whose booking is known. */
export type Visit = VisitRecord & { readonly booking: Booking };

/** A visit both sides have spoken of. */
export type AgreedVisit = Visit & Required<Pick<VisitRecord, 'logged' | 'confirmed' | 'agreed'>>;

type VisitState = 'PLANNED' | 'LOGGED' | 'CONFIRMED' | 'DISPUTED' | 'CANCELLED';

export function isBooked(record: VisitRecord | undefined): record is Visit {
  return record?.booking !== undefined;
}

export function isAgreed(visit: Visit): visit is AgreedVisit {
  return visit.agreed !== undefined;
}

/** How a visit stands. What both sides confirmed stays, whatever else is heard later. */
export function stateOf(visit: Visit): VisitState {
  const { logged, confirmed } = visit;
  if (confirmed) return isSame(logged?.minutes ?? {}, confirmed.minutes) ? 'CONFIRMED' : 'DISPUTED';
  if (isCancelled(visit)) return 'CANCELLED';
  return logged ? 'LOGGED' : 'PLANNED';
}

/** Whether a worker of one circle visits a team of another. */
export function isShared({ hostCircle, homeCircle }: Booking): boolean {
  return hostCircle !== homeCircle;
}

/** The day a visit counts for: the date on the wall when it begins. */
export function workedOn({ window }: Booking): DateText {
  return dateOf(window.from);
}

/** A visit was booked. Refusal: `EVENT_INVALID` when a shared visit has no claim or terms. */
export function book(
  record: VisitRecord | undefined,
  data: EventData<'VisitBooked'>,
  sequence: number,
): Result<VisitRecord> {
  const { visitId, ownerId: _, terms, ...rest } = data;
  const known = record?.booking;
  if (known && (known.sequence >= sequence || record.confirmed)) return ok(record);
  const isWhole = data.hostCircle === data.homeCircle || (terms && data.claimId);
  if (!isWhole)
    return refused(refusal('EVENT_INVALID', { what: 'A shared visit needs its claim and terms.' }));
  const booking = { ...rest, terms: terms ?? ownTerms(dateOf(data.window.from)), sequence } as Booking;
  return ok({ ...record, visitId, booking });
}

/** A visit was cancelled. */
export function cancel(record: VisitRecord | undefined, visitId: string, sequence: number): VisitRecord {
  return { ...record, visitId, cancelledAs: Math.max(sequence, record?.cancelledAs ?? 0) };
}

/** Whether the last thing heard of its booking is that it was cancelled. */
export function isCancelled({ booking, cancelledAs }: VisitRecord): boolean {
  return cancelledAs !== undefined && cancelledAs >= (booking?.sequence ?? 0);
}
