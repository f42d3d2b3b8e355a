import {
  type DateText,
  dateOf,
  type Id,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import type { Side } from '../membership.ts';

export type ObservationStatus = 'PLANNED' | 'STARTED' | 'DONE' | 'WITHDRAWN' | 'LAPSED';

/** Someone watches a worker at work on one day, to learn together. It takes both consents, for that day only (T22). */
export interface Observation {
  readonly id: Id<'observation'>;
  readonly groupId: Id<'team'>;
  readonly workerId: PersonId;
  readonly observerId: PersonId;
  readonly on: DateText;
  /** What they want to look at. */
  readonly about: string;
  readonly plannedAt: InstantText;
  readonly consents: { readonly [S in Side]?: { readonly by: PersonId; readonly at: InstantText } };
  readonly startedAt?: InstantText;
  readonly endedAs?: 'DONE' | 'WITHDRAWN';
}

/** How an observation stands: one that did not start on its day never will. */
export function statusOfObservation(observation: Observation, now: InstantText): ObservationStatus {
  const { endedAs, startedAt, on } = observation;
  if (endedAs) return endedAs;
  if (startedAt) return 'STARTED';
  return dateOf(now) > on ? 'LAPSED' : 'PLANNED';
}

/** Whether there is still something to do about it. */
export function isObservationOpen(observation: Observation, now: InstantText): boolean {
  return ['PLANNED', 'STARTED'].includes(statusOfObservation(observation, now));
}

/**
 * A planned observation. Whoever plans says their own side's yes with it.
 * Refusals: `BAD_INPUT` for a day gone by, or someone who would watch themself.
 */
export function observationPlanned(
  plan: Omit<Observation, 'plannedAt' | 'consents'>,
  by: { readonly personId: PersonId; readonly sides: readonly Side[] },
  now: InstantText,
): Result<Observation> {
  const problem =
    plan.on < dateOf(now)
      ? { field: 'on', problem: 'must not have gone by' }
      : plan.observerId === plan.workerId && { field: 'observerId', problem: 'must be someone else' };
  if (problem) {
    return refused(refusal('BAD_INPUT', { what: `${problem.field} ${problem.problem}.`, fields: [problem] }));
  }
  const yes = { by: by.personId, at: now };
  const consents = Object.fromEntries(by.sides.map((side) => [side, yes]));
  return ok({ ...plan, plannedAt: now, consents });
}

/**
 * One side's word. A no, also one that comes later, withdraws it. The same again changes nothing.
 * Refusal: `WRONG_STATE` once it started, was withdrawn, or its day has gone by.
 */
export function consentGiven(
  observation: Observation,
  side: Side,
  yes: boolean,
  by: PersonId,
  now: InstantText,
): Result<Observation> {
  const status = statusOfObservation(observation, now);
  if (!yes && status === 'WITHDRAWN') return ok(observation);
  if (status !== 'PLANNED') return refused(refusal('WRONG_STATE'));
  if (!yes) return ok({ ...observation, endedAs: 'WITHDRAWN' });
  if (observation.consents[side]) return ok(observation);
  return ok({ ...observation, consents: { ...observation.consents, [side]: { by, at: now } } });
}

/**
 * It begins, on its day. Started already: nothing changes.
 * Refusals: `CONSENT_MISSING` without both consents, `WRONG_STATE` on another day or once it is over.
 */
export function observationStarted(observation: Observation, now: InstantText): Result<Observation> {
  const status = statusOfObservation(observation, now);
  if (status === 'STARTED') return ok(observation);
  if (status !== 'PLANNED' || dateOf(now) !== observation.on) return refused(refusal('WRONG_STATE'));
  const { owner, member } = observation.consents;
  if (!owner || !member) return refused(refusal('CONSENT_MISSING'));
  return ok({ ...observation, startedAt: now });
}

/** It is over: the worker wrote down what they learned. Refusal: `WRONG_STATE` unless it started. */
export function observationDone(observation: Observation, now: InstantText): Result<Observation> {
  if (statusOfObservation(observation, now) !== 'STARTED') return refused(refusal('WRONG_STATE'));
  return ok({ ...observation, endedAs: 'DONE' });
}
