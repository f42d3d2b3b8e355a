import {
  type DateText,
  dateOf,
  type Id,
  type InstantText,
  ok,
  type Pence,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import type { Rates, RateTableName } from '../rules/rate-table.ts';
import type { PayPeriod } from '../terms/terms.ts';
import { lastDayOf } from './period.ts';

/**
 * `CHECKING`: slice by slice · `BLOCKED`: someone's pay lies below the law · `READY` · `ISSUING`: holiday pay is booked ·
 * `ISSUED`: statements stand for good · `CANCELLED`
 */
export type PayRunState = 'CHECKING' | 'BLOCKED' | 'READY' | 'ISSUING' | 'ISSUED' | 'CANCELLED';

/** What a run comes to so far. Amounts in pence. */
export interface Tally {
  readonly workers: number;
  /** Workers whose pay lies below the law. */
  readonly blocked: number;
  /** Workers who are in another run that is open. */
  readonly heldUp: number;
  readonly workedMinutes: number;
  readonly pay: Pence;
  readonly mileage: Pence;
  readonly holidayPay: Pence;
  /** Statements with holiday pay, which is booked as they are issued. */
  readonly toBook: number;
}

/** A pay run: everyone paid by the same period, for its days. */
export interface PayRun {
  readonly id: Id<'payrun'>;
  readonly from: DateText;
  readonly to: DateText;
  readonly period: PayPeriod;
  readonly state: PayRunState;
  /** How often it was checked: a statement counts if it is from the last round. */
  readonly round: number;
  /** Which slice is next. Rises with every slice, in all rounds. */
  readonly step: number;
  /** The last worker who is done in this round; absent: none yet. */
  readonly after?: PersonId;
  /** The version of each table of rates that this round goes by. */
  readonly rates: Readonly<Record<RateTableName, string>>;
  readonly tally: Tally;
  readonly startedAt: InstantText;
  readonly startedBy: PersonId;
  readonly checkedAt?: InstantText;
  readonly issuedAt?: InstantText;
  readonly issuedBy?: PersonId;
}

/** The last run of a period, and the one before it that a cancelled one gives way to. */
export interface LatestRun {
  readonly period: PayPeriod;
  readonly runId?: Id<'payrun'>;
  readonly to: DateText;
  readonly before?: Omit<LatestRun, 'before'>;
}

/** What nobody comes to. */
export const noTally: Tally = {
  workers: 0,
  blocked: 0,
  heldUp: 0,
  workedMinutes: 0,
  pay: 0,
  mileage: 0,
  holidayPay: 0,
  toBook: 0,
};

/** What a run begins from. */
export interface Beginning {
  readonly latest?: { readonly to: DateText; readonly state: PayRunState } | undefined;
  readonly rates: Rates;
  readonly by: PersonId;
  readonly now: InstantText;
}

/**
 * A run begins. Refusals: `BAD_INPUT` when the days are not one period, `PERIOD_NOT_OVER`, `RUN_OVERLAPS` for days of an
 * earlier run, or before it; `RUN_OPEN` while the one before is not issued.
 */
export function started(
  { id, from, to, period }: Pick<PayRun, 'id' | 'from' | 'to' | 'period'>,
  { latest, rates, by, now }: Beginning,
): Result<PayRun> {
  const last = lastDayOf(from, period);
  if (to !== last) {
    const fields = [{ field: 'to', problem: `a period from ${from} ends on ${last}` }];
    return refused(refusal('BAD_INPUT', { fields }));
  }
  if (to >= dateOf(now)) return refused(refusal('PERIOD_NOT_OVER'));
  if (latest && from <= latest.to) return refused(refusal('RUN_OVERLAPS'));
  if (latest && latest.state !== 'ISSUED') return refused(refusal('RUN_OPEN'));
  return ok({
    id,
    from,
    to,
    period,
    state: 'CHECKING',
    round: 1,
    step: 1,
    rates: versionsIn(rates),
    tally: noTally,
    startedAt: now,
    startedBy: by,
  });
}

/** What a slice of a check came to. */
export interface Slice {
  readonly tally: Tally;
  /** The last worker who is done. */
  readonly after: PersonId | undefined;
  /** Whether there are more. */
  readonly hasMore: boolean;
}

/** A run after a slice; after the last one of a check it is `READY`, or `BLOCKED` by anyone's pay. */
export function sliced(run: PayRun, { tally, after, hasMore }: Slice, now: InstantText): PayRun {
  const next = { ...run, step: run.step + 1, tally: sumOfTallies(run.tally, tally) };
  if (hasMore && after !== undefined) return { ...next, after };
  if (run.state === 'ISSUING') return { ...next, state: 'ISSUED', issuedAt: now };
  const isBlocked = next.tally.blocked > 0 || next.tally.heldUp > 0;
  return { ...next, state: isBlocked ? 'BLOCKED' : 'READY', checkedAt: now };
}

/**
 * Everything is checked anew, by the rates in use now. A check that is under way goes on where it was: its next slice is
 * announced again. Refusal: `WRONG_STATE` once statements are being issued.
 */
export function rechecked(run: PayRun, rates: Rates): Result<PayRun> {
  const { after: _, checkedAt: __, ...rest } = run;
  const step = run.step + 1;
  if (run.state === 'CHECKING') return ok({ ...run, step });
  if (run.state !== 'BLOCKED' && run.state !== 'READY') return refused(refusal('WRONG_STATE'));
  const round = run.round + 1;
  return ok({ ...rest, state: 'CHECKING', round, step, rates: versionsIn(rates), tally: noTally });
}

/**
 * Statements are issued: at once, unless holiday pay is to be booked first, slice by slice. Said again: the same; while
 * it is under way its next slice is announced again. Refusals: `PAY_BELOW_FLOOR` while blocked, `WRONG_STATE`.
 */
export function issued(run: PayRun, by: PersonId, now: InstantText): Result<PayRun> {
  if (run.state === 'ISSUED') return ok(run);
  const step = run.step + 1;
  if (run.state === 'ISSUING') return ok({ ...run, step });
  if (run.state === 'BLOCKED') return refused(refusal('PAY_BELOW_FLOOR'));
  if (run.state !== 'READY') return refused(refusal('WRONG_STATE'));
  const { after: _, ...rest } = run;
  if (run.tally.toBook > 0) return ok({ ...rest, step, state: 'ISSUING', issuedBy: by });
  return ok({ ...rest, step, state: 'ISSUED', issuedBy: by, issuedAt: now });
}

/** A run that was a mistake. Refusal: `WRONG_STATE` once statements are being issued. */
export function cancelled(run: PayRun): Result<PayRun> {
  if (run.state === 'CANCELLED') return ok(run);
  if (run.state === 'ISSUING' || run.state === 'ISSUED') return refused(refusal('WRONG_STATE'));
  return ok({ ...run, step: run.step + 1, state: 'CANCELLED' });
}

/** Whether its slices go on. */
export function isUnderWay({ state }: PayRun): boolean {
  return state === 'CHECKING' || state === 'ISSUING';
}

/** Whether it is over, one way or the other. */
export function isClosed({ state }: PayRun): boolean {
  return state === 'ISSUED' || state === 'CANCELLED';
}

/** What several slices come to together. */
export function sumOfTallies(...all: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number) => all.reduce((total, tally) => total + of(tally), 0);
  return {
    workers: sum(({ workers }) => workers),
    blocked: sum(({ blocked }) => blocked),
    heldUp: sum(({ heldUp }) => heldUp),
    workedMinutes: sum(({ workedMinutes }) => workedMinutes),
    pay: sum(({ pay }) => pay),
    mileage: sum(({ mileage }) => mileage),
    holidayPay: sum(({ holidayPay }) => holidayPay),
    toBook: sum(({ toBook }) => toBook),
  };
}

function versionsIn(rates: Rates): PayRun['rates'] {
  const names = Object.keys(rates) as RateTableName[];
  return Object.fromEntries(names.map((name) => [name, rates[name].version])) as PayRun['rates'];
}
