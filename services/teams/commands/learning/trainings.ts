import { isDeepStrictEqual } from 'node:util';
import { kithError, newId, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, event, nothingToChange } from '@kith/service-kit';
import {
  type LearningRecord,
  type TrainingRecord,
  trainingConfirmed,
  trainingTaken,
} from '../../domain/learning/record.ts';
import { next } from '../../store/kept.ts';
import { learningOn, learningWrites } from '../../store/learning.ts';
import { trainingReminder } from './training-ends.ts';

/** A training as someone records it: whose word it is and until when it is good belong to it. */
export interface TrainingToRecord {
  readonly id?: LearningRecord['recordId'] | undefined;
  readonly title: string;
  readonly skill: string;
  readonly issuer: string;
  readonly on: string;
  readonly expiresOn: string;
}

/** Someone records a training of theirs (T22). Throws `ID_TAKEN`, `BAD_INPUT`. */
export function recordTraining(
  { table, cause, now }: CommandContext,
  personId: PersonId,
  { id: recordId = newId('training'), title, skill, issuer, on, expiresOn: until }: TrainingToRecord,
): Promise<LearningRecord> {
  return table.change(cause, now, async () => {
    const training = { skill, issuer, until };
    const record = unwrap(trainingTaken({ recordId, personId, title, on, training }, now));
    const known = await learningOn(table).recordOf(personId, recordId);
    if (known) {
      const { title: named, on: taken, training: { confirmed: _, ...had } = {} } = known;
      const isSame = isDeepStrictEqual([named, taken, had], [title, on, training]);
      if (!isSame) throw kithError('ID_TAKEN');
      return nothingToChange<LearningRecord>(known);
    }
    return { value: record, writes: [learningWrites.record(undefined, record)], events: [] };
  });
}

/** Somebody who saw the proof confirms a training: from now on it counts for teams (T22). Throws `NOT_FOUND` and more. */
export function confirmTraining(
  { table, cause, now }: CommandContext,
  { personId, recordId }: Pick<LearningRecord, 'personId' | 'recordId'>,
  by: PersonId,
): Promise<LearningRecord> {
  return table.change(cause, now, async () => {
    const known = await learningOn(table).recordOf(personId, recordId);
    if (!known?.training) throw kithError('NOT_FOUND');
    const { training } = known;
    const before: TrainingRecord = { ...known, training };
    const after = unwrap(trainingConfirmed(before, by, now));
    if (after === before) return nothingToChange<LearningRecord>(known);
    const recorded = event({
      name: 'TrainingRecorded',
      subject: recordId,
      sequence: next(known),
      data: { trainingId: recordId, personId, skill: training.skill, until: training.until },
    });
    const reminder = await trainingReminder(after, table, now);
    return { value: after, writes: [learningWrites.record(known, after), ...reminder], events: [recorded] };
  });
}
