import { type InstantText, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import type { FullSelection, Nomination, SelectionNote } from './selection.ts';
import { areShown } from './steps.ts';

/**
 * Someone nominates themselves or another, or passes (T9). Sealed until all are shown; until then they may say otherwise.
 * In the change round they may change it, with a reason, and what they said before is kept.
 * Refusals: `NOT_ALLOWED` for someone not asked; `BAD_INPUT` without a reason, or for someone who cannot hold a hat;
 * `WRONG_STATE` at any other step.
 */
export function nominated(
  full: FullSelection,
  nomination: Nomination,
  mayHold: readonly PersonId[],
): Result<FullSelection> {
  const { personId, nominee, reason, at } = nomination;
  if (!full.participants.includes(personId)) return refused(refusal('NOT_ALLOWED'));
  if (nominee !== undefined && !mayHold.includes(nominee)) {
    return refused(badField('nominee', 'Someone active in the team'));
  }
  if (nominee !== undefined && !reason) return refused(badField('reason', 'Say why you think they fit'));
  if (full.step === 'NOMINATE' && !areShown(full, at)) return ok(withNomination(full, nomination));
  if (full.step !== 'CHANGE') return refused(refusal('WRONG_STATE'));
  if (!reason) return refused(badField('reason', 'Say what changed your mind'));
  const said = full.nominations.find((one) => one.personId === personId);
  const first = said?.before ?? said;
  return ok(withNomination(full, { ...nomination, ...(first && { before: first }) }));
}

/** Someone asks, answers or tells something that helps to choose. Refusal: `NOT_ALLOWED`, `WRONG_STATE`. */
export function informed(
  full: FullSelection,
  note: Omit<SelectionNote, 'isObjection'>,
  now: InstantText,
): Result<FullSelection> {
  if (!full.participants.includes(note.personId)) return refused(refusal('NOT_ALLOWED'));
  if (!areShown(full, now) || full.proposal) return refused(refusal('WRONG_STATE'));
  return ok({ ...full, notes: [...full.notes, { ...note, isObjection: false }] });
}

/** A refusal that names one field. */
export function badField(field: string, problem: string) {
  return refusal('BAD_INPUT', { what: `${problem}.`, fields: [{ field, problem }] });
}

function withNomination(full: FullSelection, nomination: Nomination): FullSelection {
  const others = full.nominations.filter(({ personId }) => personId !== nomination.personId);
  return { ...full, nominations: [...others, nomination] };
}
