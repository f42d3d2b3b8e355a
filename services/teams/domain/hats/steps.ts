import { type InstantText, isBefore, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import { roundState } from '../consent-round/round.ts';
import { hatPolicy } from '../rules/hat-policy.ts';
import { isClosed } from './offer.ts';
import type { FullSelection, Selection, StoredStep } from './selection.ts';
import { daysAfter } from './term.ts';

/**
 * How far a selection has come. `OFFER` is the quick way; the nine steps of the full one are `DESCRIBE`, `NOMINATE`,
 * `REASONS`, `INFORMATION`, `CHANGE`, `PROPOSE`, `CONSENT`, `RESOLVE`, `AGREED`. It ends `GRANTED` or `ENDED`.
 */
export const selectionSteps = [
  'OFFER',
  'DESCRIBE',
  'NOMINATE',
  'REASONS',
  'INFORMATION',
  'CHANGE',
  'PROPOSE',
  'CONSENT',
  'RESOLVE',
  'AGREED',
  'GRANTED',
  'ENDED',
] as const;
export type SelectionStep = (typeof selectionSteps)[number];

/** The step of a selection, from what was said and the time: right whether or not anything ran. */
export function stepOf({ outcome, offer, full }: Selection, now: InstantText): SelectionStep {
  if (outcome) return outcome.result;
  if (full) return stepOfFull(full, now);
  return offer && isClosed(offer, now) ? 'GRANTED' : 'OFFER';
}

/** Whether a selection goes on. */
export function isRunning(selection: Selection, now: InstantText): boolean {
  return !['GRANTED', 'ENDED'].includes(stepOf(selection, now));
}

/** Whether nominations may be seen: all together, once everyone has submitted or the window has closed (T9). */
export function areShown(full: FullSelection, now: InstantText): boolean {
  if (full.step === 'DESCRIBE') return false;
  if (full.step !== 'NOMINATE') return true;
  const hasClosed = full.nominationsCloseAt !== undefined && !isBefore(now, full.nominationsCloseAt);
  return hasClosed || notNominated(full).length === 0;
}

/** Who has neither nominated nor passed. */
export function notNominated({ participants, nominations }: FullSelection): PersonId[] {
  return participants.filter((personId) => !nominations.some((one) => one.personId === personId));
}

function stepOfFull(full: FullSelection, now: InstantText): SelectionStep {
  if (full.step === 'NOMINATE') return areShown(full, now) ? 'REASONS' : 'NOMINATE';
  if (full.step !== 'PROPOSE' || !full.proposal) return full.step;
  const state = roundState(full.proposal.round, now);
  return ({ GATHERING: 'CONSENT', SILENT: 'CONSENT', OBJECTED: 'RESOLVE', AGREED: 'AGREED' } as const)[state];
}

/** The steps a facilitator moves on to, and from where. */
const from: { readonly [S in Exclude<StoredStep, 'DESCRIBE'>]: readonly SelectionStep[] } = {
  NOMINATE: ['DESCRIBE'],
  INFORMATION: ['REASONS'],
  CHANGE: ['REASONS', 'INFORMATION'],
  PROPOSE: ['REASONS', 'INFORMATION', 'CHANGE'],
};
export type NextStep = keyof typeof from;
export const nextSteps = Object.keys(from) as NextStep[];

/**
 * The facilitator moves a selection on. At that step already: nothing changes. Refusal: `WRONG_STATE` for a step out of
 * order.
 */
export function movedOn(
  full: FullSelection,
  to: NextStep,
  windowDays: number | undefined,
  now: InstantText,
): Result<FullSelection> {
  if (full.step === to) return ok(full);
  if (!from[to].includes(stepOfFull(full, now))) return refused(refusal('WRONG_STATE'));
  if (to !== 'NOMINATE') return ok({ ...full, step: to });
  const days = windowDays ?? hatPolicy(now).windowDays.usual;
  return ok({ ...full, step: to, nominationsCloseAt: daysAfter(now, days) });
}
