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

/** Something a person learned. It belongs to them, and goes with them (T22). */
export interface LearningRecord {
  readonly recordId: Id<'training' | 'observation' | 'coaching'>;
  readonly personId: PersonId;
  readonly kind: 'TRAINING' | 'OBSERVATION' | 'COACHING';
  /** What it was, or was about. */
  readonly title: string;
  readonly on: DateText;
  readonly recordedAt: InstantText;
  /** What they wrote down for themselves. */
  readonly words?: string;
  /** Who watched or coached. */
  readonly withId?: PersonId;
  /** Of training: what it is, whose word it is, and until when it is good. */
  readonly training?: Training;
}

/** A training someone had. It counts for a team once somebody else confirmed it. */
export interface Training {
  readonly skill: string;
  readonly issuer: string;
  readonly until: DateText;
  readonly confirmed?: { readonly by: PersonId; readonly at: InstantText };
}

export type TrainingRecord = LearningRecord & { readonly training: Training };

/** A training as the person records it. Refusal: `BAD_INPUT` for one that lies ahead, or ends before it began. */
export function trainingTaken(
  record: Omit<TrainingRecord, 'kind' | 'recordedAt'>,
  now: InstantText,
): Result<TrainingRecord> {
  const problem =
    record.on > dateOf(now)
      ? { field: 'on', problem: 'must not lie ahead' }
      : record.training.until < record.on && { field: 'expiresOn', problem: 'must not lie before it' };
  if (problem) {
    return refused(refusal('BAD_INPUT', { what: `${problem.field} ${problem.problem}.`, fields: [problem] }));
  }
  return ok({ ...record, kind: 'TRAINING', recordedAt: now });
}

/**
 * Somebody who may confirms a training they have seen the proof of. Confirmed already: nothing changes.
 * Refusals: `NOT_ALLOWED` for one's own, `WRONG_STATE` once it ran out.
 */
export function trainingConfirmed(
  record: TrainingRecord,
  by: PersonId,
  now: InstantText,
): Result<TrainingRecord> {
  const { personId, training } = record;
  if (personId === by)
    return refused(refusal('NOT_ALLOWED', { what: 'Nobody confirms their own training.' }));
  if (training.confirmed) return ok(record);
  if (training.until < dateOf(now))
    return refused(refusal('WRONG_STATE', { what: 'This training ran out.' }));
  return ok({ ...record, training: { ...training, confirmed: { by, at: now } } });
}

/**
 * A person's records as they take them along: no ids of this circle, and nothing of anyone else.
 */
export function portable(records: readonly LearningRecord[], now: InstantText) {
  return {
    format: 'kith-learning',
    version: 1,
    madeAt: now,
    records: records.map(({ kind, title, on, words, training }) => ({
      kind,
      title,
      on,
      ...(words !== undefined && { words }),
      ...(training && {
        skill: training.skill,
        issuer: training.issuer,
        expiresOn: training.until,
        confirmedAt: training.confirmed?.at ?? null,
      }),
    })),
  };
}
