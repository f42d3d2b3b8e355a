import { type InstantText, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import type { Confirmation } from '../entered-consent.ts';
import { isOpen, type PackageRequest, type Ruling, restsOnReviewOnly, stateOf } from './package-request.ts';

/** Who does a step, and when. */
interface Now {
  readonly by: PersonId;
  readonly at: InstantText;
}

/** A yes of the owner that someone entered for them (T6). */
interface Heard extends Now {
  readonly heard?: Confirmation;
}

/**
 * A new request. The owner's side sends it with that; anyone else's words wait for their yes.
 * Refusal: `REASSESSMENT_REQUIRED` for fewer hours on nothing but a review (section 2.5).
 */
export function drafted(
  request: Omit<PackageRequest, 'drafted' | 'submitted'>,
  now: Now,
  speaksForOwner: boolean,
): Result<PackageRequest> {
  if (request.kind === 'HOURS_DOWN' && restsOnReviewOnly(request.evidence)) {
    return refused(refusal('REASSESSMENT_REQUIRED'));
  }
  return ok({ ...request, drafted: now, ...(speaksForOwner && { submitted: now }) });
}

/** The owner's side says yes to a draft: it is sent. Sent already: unchanged. Refusal: `WRONG_STATE`. */
export function submitted(request: PackageRequest, now: Heard): Result<PackageRequest> {
  if (!isOpen(request)) return refused(refusal('WRONG_STATE'));
  return ok(request.submitted ? request : { ...request, submitted: now });
}

/** The owner's side says no to a draft: it is never sent. Refusal: `WRONG_STATE` for what was sent. */
export function turnedDown(request: PackageRequest, now: Now): Result<PackageRequest> {
  return request.submitted ? refused(refusal('WRONG_STATE')) : withdrawn(request, now);
}

/** The owner's side takes it back. Taken back already: unchanged. Refusal: `ALREADY_DECIDED`. */
export function withdrawn(request: PackageRequest, now: Now): Result<PackageRequest> {
  if (request.decided) return refused(refusal('ALREADY_DECIDED'));
  return ok(request.withdrawn ? request : { ...request, withdrawn: now });
}

/** A professional has it. Said already: unchanged. Refusal: `WRONG_STATE` unless it was sent and is open. */
export function acknowledged(request: PackageRequest, now: Now): Result<PackageRequest> {
  if (request.acknowledged) return ok(request);
  if (stateOf(request) !== 'SUBMITTED') return refused(refusal('WRONG_STATE'));
  return ok({ ...request, acknowledged: now });
}

/**
 * The decision: one for each request. It counts as word that the request arrived, if there was none. The same decision
 * again: unchanged. Refusals: `ALREADY_DECIDED`, `WRONG_STATE` unless it was sent and is open,
 * `DECISION_REF_REQUIRED`.
 */
export function decided(request: PackageRequest, ruling: Ruling, now: Now): Result<PackageRequest> {
  if (request.decided) {
    return isSame(request.decided, ruling, now) ? ok(request) : refused(refusal('ALREADY_DECIDED'));
  }
  const state = stateOf(request);
  if (state !== 'SUBMITTED' && state !== 'ACKNOWLEDGED') return refused(refusal('WRONG_STATE'));
  if (ruling.decisionRef === '') return refused(refusal('DECISION_REF_REQUIRED'));
  return ok({ ...request, acknowledged: request.acknowledged ?? now, decided: { ...now, ...ruling } });
}

function isSame(before: Ruling & Now, { outcome, reason, decisionRef }: Ruling, { by }: Now): boolean {
  const isSameRuling =
    before.outcome === outcome && before.reason === reason && before.decisionRef === decisionRef;
  return isSameRuling && before.by === by;
}
