import {
  type DateText,
  type Id,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';

/** Someone of the circle who coaches; as they describe themselves. No coach has a say over anyone. */
export interface Coach {
  readonly personId: PersonId;
  readonly name: string;
  /** What one can come to them with. */
  readonly about: string;
}

/** A session someone asked a coach for: it takes both (T22). */
export interface Coaching {
  readonly coachingId: Id<'coaching'>;
  /** Who asked: what comes of it is theirs. */
  readonly personId: PersonId;
  readonly coachId: PersonId;
  readonly about: string;
  readonly on: DateText;
  readonly askedAt: InstantText;
  readonly state: 'ASKED' | 'AGREED' | 'DECLINED' | 'DONE';
}

/** The coach's answer; either of them calls it off with a no. Refusal: `WRONG_STATE` once it is over. */
export function coachingAnswered(coaching: Coaching, by: PersonId, yes: boolean): Result<Coaching> {
  const { state, coachId } = coaching;
  const said = yes ? 'AGREED' : 'DECLINED';
  if (state === said) return ok(coaching);
  if (state === 'DECLINED' || state === 'DONE') return refused(refusal('WRONG_STATE'));
  if (yes && by !== coachId)
    return refused(refusal('CONSENT_MISSING', { what: 'The coach has to say yes.' }));
  return ok({ ...coaching, state: said });
}

/** It took place, and whoever asked wrote down what came of it. Refusal: `CONSENT_MISSING` unless both agreed. */
export function coachingDone(coaching: Coaching): Result<Coaching> {
  if (coaching.state !== 'AGREED')
    return refused(refusal('CONSENT_MISSING', { what: 'Both have to agree first.' }));
  return ok({ ...coaching, state: 'DONE' });
}
