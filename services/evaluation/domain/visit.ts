import type { EventData } from '@kith/contracts';
import { type DateText, dateOf, type MonthText, minutesOf, monthOf, type PersonId } from '@kith/kernel';

/** What evaluation keeps of a visit to a team of this circle. Booking and cancellation come in any order. */
export interface VisitFact {
  readonly visitId: string;
  readonly month?: MonthText;
  readonly teamId?: string;
  /** Who comes: a person, or someone from next door under their id here. */
  readonly workerId?: PersonId;
  readonly day?: DateText;
  readonly minutes?: number;
  /** Whether a neighbour's worker makes it. */
  readonly isShared?: boolean;
  /** Sequence of the event that booked it. */
  readonly bookedAs?: number;
  /** Sequence of the event that cancelled it. */
  readonly cancelledAs?: number;
}

/** The visit as booked; an earlier word changes nothing. */
export function booked(
  known: VisitFact | undefined,
  data: EventData<'VisitBooked'>,
  sequence: number,
): VisitFact {
  if (known?.bookedAs !== undefined && known.bookedAs >= sequence) return known;
  const { visitId, window, hostCircle, homeCircle, teamId, workerId } = data;
  return {
    ...known,
    visitId,
    month: monthOf(window.from),
    ...(teamId && { teamId }),
    workerId,
    day: dateOf(window.from),
    minutes: minutesOf(window),
    isShared: hostCircle !== homeCircle,
    bookedAs: sequence,
  };
}

/** The visit as cancelled; an earlier word changes nothing. */
export function cancelled(known: VisitFact | undefined, visitId: string, sequence: number): VisitFact {
  if (known?.cancelledAs !== undefined && known.cancelledAs >= sequence) return known;
  return { ...known, visitId, cancelledAs: sequence };
}

/** Whether the last thing heard of a visit is that it takes place. */
export function takesPlace({ bookedAs, cancelledAs }: VisitFact): boolean {
  return bookedAs !== undefined && !(cancelledAs !== undefined && cancelledAs >= bookedAs);
}
