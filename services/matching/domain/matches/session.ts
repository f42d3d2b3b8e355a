import { type Id, type InstantText, isBefore, type TimeWindow } from '@kith/kernel';

/** The two who must both say yes: the owner's side, and the worker. */
export type Side = 'OWNER' | 'WORKER';

/** A paid session of a trial: one side says when, the other says yes (M7). */
export interface TrialSession {
  readonly id: Id<'trial'>;
  readonly window: TimeWindow;
  readonly proposedBy: Side;
  readonly proposedAt: InstantText;
  /** The worker's word to have less rest beside it than the law wants, and to take it later (M14). */
  readonly restAgreed?: true;
  readonly state: 'PROPOSED' | 'BOOKED' | 'CANCELLED';
}

/** Whether a session is still to come, or was to. What took place is neither. */
export function isLiveSession({ state, window }: TrialSession, now: InstantText): boolean {
  return state !== 'CANCELLED' && isBefore(now, window.from);
}
