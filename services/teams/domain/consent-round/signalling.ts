import { type InstantText, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import {
  type ConsentRound,
  isRevealed,
  type Objection,
  type Resolution,
  revealed,
  type Signal,
  silentIn,
} from './round.ts';

/**
 * Someone signals, sealed until all have (T9, T10). Until then they may say otherwise. The last signal shows them all.
 * Refusals: `NOT_ALLOWED` for someone not asked, `ARGUMENT_REQUIRED` for an objection without a reason, `WRONG_STATE`
 * once signals are shown: then {@link objectedAnew} is the way.
 */
export function signalled(round: ConsentRound, signal: Signal): Result<ConsentRound> {
  const { personId, objection, at } = signal;
  if (!round.participants.includes(personId)) return refused(refusal('NOT_ALLOWED'));
  if (objection !== undefined && objection.trim() === '') return refused(refusal('ARGUMENT_REQUIRED'));
  if (isRevealed(round, at)) return refused(refusal('WRONG_STATE'));
  const others = round.signals.filter((said) => said.personId !== personId);
  const after: ConsentRound = { ...round, signals: [...others, signal] };
  return ok(silentIn(after).length === 0 ? revealed({ ...after, closesAt: at }, at) : after);
}

/**
 * After the reveal somebody objects to what it has become: consent is asked of what is agreed in the end.
 * Refusals: `NOT_ALLOWED`, `ARGUMENT_REQUIRED`, `WRONG_STATE` before the reveal.
 */
export function objectedAnew(
  round: ConsentRound,
  personId: PersonId,
  argument: string,
  now: InstantText,
): Result<ConsentRound> {
  if (!round.participants.includes(personId)) return refused(refusal('NOT_ALLOWED'));
  if (argument.trim() === '') return refused(refusal('ARGUMENT_REQUIRED'));
  if (!isRevealed(round, now)) return refused(refusal('WRONG_STATE'));
  const shown = revealed(round, now);
  const objection: Objection = { personId, argument, raisedAt: now, resolutions: [] };
  return ok({ ...shown, objections: [...shown.objections, objection] });
}

/**
 * Something is done about an open objection. Withdrawing is the objector's own, and clears it.
 * Refusals: `NOT_FOUND` for no such open objection, `NOT_ALLOWED` to withdraw someone else's.
 */
export function resolved(
  round: ConsentRound,
  objector: PersonId,
  resolution: Resolution,
): Result<ConsentRound> {
  if (resolution.verb === 'WITHDRAW' && resolution.by !== objector) return refused(refusal('NOT_ALLOWED'));
  return changed(round, objector, resolution.at, (objection) => ({
    ...objection,
    resolutions: [...objection.resolutions, resolution],
    ...(resolution.verb === 'WITHDRAW' && { clearedAt: resolution.at }),
  }));
}

/**
 * The objector says that what was done meets their objection. Nobody else can.
 * Refusals: `NOT_FOUND` for no such open objection, `WRONG_STATE` when nothing was done about it yet.
 */
export function cleared(round: ConsentRound, objector: PersonId, now: InstantText): Result<ConsentRound> {
  const open = revealed(round, now).objections.find((one) => isOpen(one, objector));
  if (open && open.resolutions.length === 0) return refused(refusal('WRONG_STATE'));
  return changed(round, objector, now, (objection) => ({ ...objection, clearedAt: now }));
}

function isOpen({ personId, clearedAt }: Objection, objector: PersonId): boolean {
  return personId === objector && clearedAt === undefined;
}

function changed(
  round: ConsentRound,
  objector: PersonId,
  now: InstantText,
  change: (objection: Objection) => Objection,
): Result<ConsentRound> {
  const shown = revealed(round, now);
  if (!shown.objections.some((one) => isOpen(one, objector))) return refused(refusal('NOT_FOUND'));
  const objections = shown.objections.map((one) => (isOpen(one, objector) ? change(one) : one));
  return ok({ ...shown, objections });
}
