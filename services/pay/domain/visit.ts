import type { ContributionTerms, EventData, MinutesByKind } from '@kith/contracts';
import {
  type CircleSlug,
  type DateText,
  dateOf,
  type MonthText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
  type TimeWindow,
} from '@kith/kernel';
import type { BookedEntry } from './booked-entry.ts';
import { isSame } from './minutes.ts';
import { ownTerms } from './rules/contribution.ts';
import type { BasedOn, Said, Word } from './said.ts';
import type { Worth } from './worth.ts';

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

/** Who is asked next while nobody answers what a worker said, and on which day. */
export interface Reminder {
  readonly asks: 'OWNER' | 'HAT' | 'NOBODY';
  readonly dueOn?: DateText;
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
  /** What the worker says now. */
  readonly logged?: Said;
  /** What the owner says now. */
  readonly confirmed?: Said;
  /** Everything either side ever said of it, in the order it was heard here. */
  readonly words?: readonly Word[];
  /** What is booked: all both sides say alike, and what neither disputes while they differ. */
  readonly agreed?: MinutesByKind;
  /** How often it was booked; each time takes back the time before. */
  readonly revision?: number;
  /** The two words the booking rests on. */
  readonly basedOn?: BasedOn;
  /** Where the booking stands in the ledger of this circle. */
  readonly entry?: BookedEntry;
  /** What of it two circles have settled, month by month. */
  readonly settled?: Readonly<Record<MonthText, Worth>>;
  /** Who is asked next while nobody answers what the worker said, and when. */
  readonly reminder?: Reminder;
}

/** A visit whose booking is known. */
export type Visit = VisitRecord & { readonly booking: Booking };

/** A visit both sides have spoken of. */
export type AgreedVisit = Visit &
  Required<Pick<VisitRecord, 'logged' | 'confirmed' | 'agreed' | 'revision' | 'basedOn'>>;

type VisitState = 'PLANNED' | 'LOGGED' | 'CONFIRMED' | 'DISPUTED' | 'CANCELLED';

export function isBooked(record: VisitRecord | undefined): record is Visit {
  return record?.booking !== undefined;
}

export function isAgreed(visit: Visit): visit is AgreedVisit {
  return visit.agreed !== undefined;
}

/** How a visit stands. What both sides confirmed stays, whatever else is heard later. */
export function stateOf(visit: Visit): VisitState {
  const { logged, confirmed, agreed } = visit;
  if (logged && confirmed) {
    const areAlike = isSame(logged.minutes, confirmed.minutes) && isSame(agreed ?? {}, confirmed.minutes);
    return areAlike ? 'CONFIRMED' : 'DISPUTED';
  }
  if (isCancelled(visit)) return 'CANCELLED';
  return logged ? 'LOGGED' : 'PLANNED';
}

/** Whether a worker of one circle visits a team of another. */
export function isShared({ hostCircle, homeCircle }: Booking): boolean {
  return hostCircle !== homeCircle;
}

/** The circle a visit is shared with, for the circle that keeps this booking: only the host's names the team. */
export function neighbourIn({ teamId, hostCircle, homeCircle }: Booking): CircleSlug {
  return teamId ? homeCircle : hostCircle;
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
