import { type DateText, minutesOf, mondayOf, type Pence } from '@kith/kernel';
import { priceOf } from '../price.ts';
import { paidPart } from '../rules/paid-kinds.ts';
import { isBooked, isCancelled, type VisitRecord, workedOn } from '../visit.ts';

/** What one visit to a team will be charged, until both sides have confirmed it. */
export interface Planned {
  readonly visitId: string;
  readonly on: DateText;
  readonly pence: Pence;
}

/** The visits to a team in a week that are booked and not confirmed, with what each will be charged. */
export interface BookedWeek {
  readonly teamId: string;
  /** Its Monday. */
  readonly week: DateText;
  readonly visits: readonly Planned[];
}

/** A visit in the week of its team. */
export type PlannedVisit = Planned & Pick<BookedWeek, 'teamId' | 'week'>;

/**
 * What a visit will be charged to a team of this circle, as it was booked; nothing once it is confirmed or cancelled,
 * and nothing in the circle of a worker who goes next door.
 */
export function plannedOf(record: VisitRecord | undefined): PlannedVisit | undefined {
  if (!isBooked(record) || record.agreed || isCancelled(record)) return undefined;
  const { teamId, window, ratePence, terms } = record.booking;
  if (teamId === undefined) return undefined;
  const on = workedOn(record.booking);
  const { minutes } = paidPart({ contact: minutesOf(window) }, on);
  const pence = priceOf(minutes, ratePence, terms).charge;
  return { visitId: record.visitId, teamId, week: mondayOf(on), on, pence };
}

/** A week with a visit as it is planned now; without it when it is no longer planned for this week. */
export function withPlanned(
  week: BookedWeek,
  visitId: string,
  planned: PlannedVisit | undefined,
): BookedWeek {
  const others = week.visits.filter((visit) => visit.visitId !== visitId);
  if (planned?.week !== week.week) return { ...week, visits: others };
  const { on, pence } = planned;
  return { ...week, visits: [...others, { visitId, on, pence }] };
}

/** What all that is planned from one day to another, both included, will be charged. */
export function plannedPence(weeks: readonly BookedWeek[], from: DateText, to: DateText): Pence {
  const visits = weeks.flatMap((week) => week.visits).filter(({ on }) => from <= on && on <= to);
  return visits.reduce((sum, { pence }) => sum + pence, 0);
}
