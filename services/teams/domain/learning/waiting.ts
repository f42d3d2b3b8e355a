import type { InstantText, PersonId } from '@kith/kernel';
import { CIRCLE } from '../group.ts';
import type { Waiting } from '../waiting.ts';
import type { Coaching } from './coaching.ts';
import { type Observation, statusOfObservation } from './observation.ts';
import type { TrainingRecord } from './record.ts';

/** Observations of a team that wait for someone's yes: the observed worker's, or that of the owner's side. */
export function waitingInObservations(
  observations: readonly Observation[],
  viewer: { readonly personId: PersonId; readonly isOwnerSide: boolean },
  now: InstantText,
): Waiting[] {
  return observations
    .filter((one) => statusOfObservation(one, now) === 'PLANNED')
    .filter(({ consents, workerId }) => {
      const isWorkers = workerId === viewer.personId && !consents.member;
      return isWorkers || (viewer.isOwnerSide && !consents.owner);
    })
    .map((one) => ({
      kind: 'OBSERVATION_TO_CONSENT',
      groupId: one.groupId,
      about: one.id,
      words: `An observation on ${one.on} waits for your yes: ${one.about}.`,
      since: one.plannedAt,
    }));
}

/** Sessions a coach was asked for and has not answered. */
export function waitingInCoaching(sessions: readonly Coaching[], coachId: PersonId): Waiting[] {
  return sessions
    .filter((one) => one.coachId === coachId && one.state === 'ASKED')
    .map(({ coachingId, askedAt, on, about }) => ({
      kind: 'COACHING_TO_ANSWER',
      groupId: CIRCLE,
      about: coachingId,
      words: `Someone asks for coaching on ${on}: ${about}.`,
      since: askedAt,
    }));
}

/** Trainings that wait for someone who may confirm them; nobody confirms their own. */
export function waitingInTrainings(trainings: readonly TrainingRecord[], personId: PersonId): Waiting[] {
  return trainings
    .filter((one) => one.personId !== personId && !one.training.confirmed)
    .map(({ recordId, title, training, recordedAt }) => ({
      kind: 'TRAINING_TO_CONFIRM',
      groupId: CIRCLE,
      about: recordId,
      words: `${title} (${training.issuer}) waits to be confirmed.`,
      since: recordedAt,
    }));
}
