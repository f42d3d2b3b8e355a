import type { TimeKind } from '@kith/contracts';
import {
  type DateText,
  type Id,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
  type TimeWindow,
} from '@kith/kernel';

/** Time someone says they worked apart from visits: a shift, or one kind of time (P1). */
export interface TimeRecord {
  readonly id: Id<'time'>;
  readonly workerId: PersonId;
  readonly on: DateText;
  readonly kind: TimeKind | 'shift';
  readonly minutes: number;
  /** Shifts only. */
  readonly shift?: { readonly window: TimeWindow; readonly breakMinutes: number };
  /** The team it was for; absent: the circle. */
  readonly teamId?: Id<'team'>;
  readonly loggedAt: InstantText;
  /** Of someone else; absent when nothing is paid for it and nobody needs to approve. */
  readonly answer?: {
    readonly approved: boolean;
    readonly by: PersonId;
    readonly at: InstantText;
    readonly reason?: string;
  };
  readonly withdrawnAt?: InstantText;
  /** It is in the ledger. */
  readonly bookedAt?: InstantText;
}

/**
 * `LOGGED`: someone is asked · `WAITING`: approved, and paid once the commons hold enough · `BOOKED`: in the ledger ·
 * `DECLINED`, with the reason · `WITHDRAWN` by the worker
 */
export type TimeState = 'LOGGED' | 'WAITING' | 'BOOKED' | 'DECLINED' | 'WITHDRAWN';

/** How logged time stands. */
export function stateOfTime({ bookedAt, withdrawnAt, answer }: TimeRecord): TimeState {
  if (bookedAt) return 'BOOKED';
  if (withdrawnAt) return 'WITHDRAWN';
  if (!answer) return 'LOGGED';
  return answer.approved ? 'WAITING' : 'DECLINED';
}

/**
 * Someone else says yes or no. Nobody says it of their own time. Said again: the same.
 * Refusals: `OWN_TIME`, `ALREADY_ANSWERED`, `WRONG_STATE` once it was withdrawn.
 */
export function answeredRecord(
  record: TimeRecord,
  answer: NonNullable<TimeRecord['answer']>,
): Result<TimeRecord> {
  if (answer.by === record.workerId) return refused(refusal('OWN_TIME'));
  if (record.answer) {
    return record.answer.approved === answer.approved ? ok(record) : refused(refusal('ALREADY_ANSWERED'));
  }
  if (stateOfTime(record) !== 'LOGGED') return refused(refusal('WRONG_STATE'));
  return ok({ ...record, answer });
}

/** The worker takes back what nobody has answered. Said again: the same. Refusal: `WRONG_STATE`. */
export function withdrawnRecord(record: TimeRecord, now: InstantText): Result<TimeRecord> {
  const state = stateOfTime(record);
  if (state === 'WITHDRAWN') return ok(record);
  return state === 'LOGGED' ? ok({ ...record, withdrawnAt: now }) : refused(refusal('WRONG_STATE'));
}
