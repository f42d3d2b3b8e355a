import type { EventData } from '@kith/contracts';
import { type DateText, dateOf, minutesOf } from '@kith/kernel';
import type { GivenVisit } from './support.ts';

/** A visit as membership rests on it. Booking and cancellation come in any order. */
export interface CoopVisit {
  readonly visitId: string;
  readonly teamId?: string;
  readonly day?: DateText;
  readonly minutes?: number;
  /** Sequences of the last words that booked and that cancelled it. */
  readonly bookedAs?: number;
  readonly cancelledAs?: number;
}

/** The visit as booked; the same record when it is known, or is none that membership rests on. */
export function coopBooked(
  known: CoopVisit | undefined,
  { visitId, teamId, window, trial }: EventData<'VisitBooked'>,
  sequence: number,
): CoopVisit | undefined {
  if (!teamId || trial || (known?.bookedAs ?? 0) >= sequence) return known;
  const [day, minutes] = [dateOf(window.from), minutesOf(window)];
  return { ...known, visitId, teamId, day, minutes, bookedAs: sequence };
}

/** The visit as cancelled; the same record when a later word is known. */
export function coopCancelled(known: CoopVisit | undefined, visitId: string, sequence: number): CoopVisit {
  if (known && (known.cancelledAs ?? 0) >= sequence) return known;
  return { ...known, visitId, cancelledAs: sequence };
}

/** The visits that took place, as far as is known. */
export function givenOf(visits: readonly CoopVisit[]): GivenVisit[] {
  return visits.flatMap(({ day, minutes, bookedAs = 0, cancelledAs = 0 }) =>
    day !== undefined && minutes !== undefined && bookedAs > cancelledAs ? [{ day, minutes }] : [],
  );
}
