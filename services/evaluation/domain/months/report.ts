import type { EventData } from '@kith/contracts';
import {
  addDays,
  type DateText,
  dateOf,
  type InstantText,
  type MonthText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import type { WorkforceYear } from './workforce-year.ts';

/** For so many days everyone of the circle can see what will be told, before it is. */
const DAYS_SHOWN = 3;

/** What the circle keeps for its own commons coordinator, frozen with the month. */
export interface OwnFigures {
  /** None while there are too few workers to tell (E14). */
  readonly workforce?: WorkforceYear;
  /** Teams whose change of planned hours does not count, of all the circle (E13). */
  readonly plannedHoursLeftOut: readonly string[];
}

/** A month as it was frozen. What is told never changes from then on; it is sent later, once, exactly as it is. */
export interface MonthReport {
  readonly month: MonthText;
  readonly preparedAt: InstantText;
  /** The first day on which it is sent by itself. */
  readonly sendsOn: DateText;
  /** The very data of the event. */
  readonly told: EventData<'MetricsPublished'>;
  readonly own: OwnFigures;
  /** It waits, because someone has to look into something first. */
  readonly held?: { readonly reason: string; readonly by: PersonId; readonly at: InstantText };
  readonly sentAt?: InstantText;
}

export type MonthState = 'PREPARED' | 'HELD' | 'SENT';

/** Where a frozen month stands. */
export function stateOf({ held, sentAt }: Pick<MonthReport, 'held' | 'sentAt'>): MonthState {
  if (sentAt) return 'SENT';
  return held ? 'HELD' : 'PREPARED';
}

/** A month, frozen now. */
export function prepared(
  month: MonthText,
  frozen: Pick<MonthReport, 'told' | 'own'>,
  now: InstantText,
): MonthReport {
  return { month, preparedAt: now, sendsOn: addDays(dateOf(now), DAYS_SHOWN), ...frozen };
}

/** Whether a month is sent by itself by now. */
export function isDue(report: MonthReport, now: InstantText): boolean {
  return stateOf(report) === 'PREPARED' && report.sendsOn <= dateOf(now);
}

/** The month, held for a reason; held already: the same. Refusal: `MONTH_SENT` once it was sent. */
export function held(
  report: MonthReport,
  { reason, by }: { readonly reason: string; readonly by: PersonId },
  now: InstantText,
): Result<MonthReport> {
  if (report.sentAt) return refused(refusal('MONTH_SENT'));
  return ok(report.held?.reason === reason ? report : { ...report, held: { reason, by, at: now } });
}

/** The month, held no longer; the same when it was not. */
export function released(report: MonthReport): Result<MonthReport> {
  if (!report.held) return ok(report);
  const { held: _, ...rest } = report;
  return ok(rest);
}

/** The month, sent. Refusal: `MONTH_HELD`. */
export function sent(report: MonthReport, now: InstantText): Result<MonthReport> {
  if (report.sentAt) return ok(report);
  if (report.held) return refused(refusal('MONTH_HELD'));
  return ok({ ...report, sentAt: now });
}
