import type { MinutesByKind } from '@kith/contracts';
import type { CircleSlug, DateText, Pence } from '@kith/kernel';
import type { Entry, Work } from '../ledger.ts';
import { earnedBy, workedIn } from '../statement.ts';
import type { Basis } from '../terms/terms.ts';

/** An entry of a worker's account, as a statement rests on it. */
export type Posted = Pick<Entry, 'entryId' | 'bookedAt' | 'cause' | 'work'>;

/** One line of an issued statement: everything it follows from. Amounts in pence, the rate in pence an hour. */
export interface StatementLine {
  readonly entryId: string;
  readonly cause: Entry['cause'];
  readonly workedOn: DateText;
  /** It was worked before this run's days and confirmed after their own run. */
  readonly isLate: boolean;
  readonly visitId?: string;
  readonly meetingId?: string;
  readonly timeId?: string;
  /** The two visits it was the way between. */
  readonly way?: NonNullable<Work['leg']>;
  readonly hostCircle: CircleSlug;
  readonly basis: Basis;
  readonly minutes: MinutesByKind;
  readonly workedMinutes: number;
  readonly paidMinutes: number;
  readonly ratePence: Pence;
  readonly listed: Pence;
  /** Commons Contribution taken off the worker's rate. */
  readonly contribution: Pence;
  /** Commons Contribution that the payer adds on top. */
  readonly payerContribution: Pence;
  readonly pay: Pence;
  /** Paid for miles: an expense, not pay. */
  readonly mileage: Pence;
  /** First day of the rule that said which kinds of time are paid. */
  readonly ruleFrom: DateText;
}

/** The line of an entry on the statement of a run that begins on `firstDay`. */
export function lineOf({ entryId, cause, work }: Posted, firstDay: DateText): StatementLine {
  const { visitId, meetingId, timeId, leg, workedOn, hostCircle, price, wage, minutes, ruleFrom } = work;
  const { minutes: paidMinutes, ...earned } = earnedBy(work);
  return {
    entryId,
    cause,
    workedOn,
    isLate: workedOn < firstDay,
    ...(visitId && { visitId }),
    ...(meetingId && { meetingId }),
    ...(timeId && { timeId }),
    ...(leg && { way: leg }),
    hostCircle,
    basis: wage?.basis ?? 'INDEPENDENT',
    minutes,
    workedMinutes: workedIn(work),
    paidMinutes,
    ...earned,
    mileage: work.mileage?.pence ?? 0,
    payerContribution: price.charge === 0 ? 0 : price.charge - price.listed,
    ruleFrom,
  };
}
