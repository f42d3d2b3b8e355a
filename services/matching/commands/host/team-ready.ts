import { type DateText, dateOf, type InstantText, kithError, type PersonId } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { comesAt, hasLeft } from '../../domain/members/team-member.ts';
import type { LiveOffer, Occurrence } from '../../domain/occurrence.ts';
import { notReady, type TeamRecord, trainingFor } from '../../domain/team-record.ts';
import { teamMembers, teamRecords } from '../../store/hours.ts';
import { hasTraining } from '../home/training.ts';

/** What teams told of a team. Nothing of it may change while we decide on it. */
export async function recordOf(work: Work, teamId: string): Promise<TeamRecord | undefined> {
  const record = await work.get(teamRecords, teamId);
  work.hold(teamRecords, teamId);
  return record;
}

/**
 * Throws unless someone paid, if named a worker of this circle, can come to the team from a day on: `TEAM_CLOSED`,
 * `TEAM_STARTER_REQUIRED`, `VISIT_REQUIRED` (T4, T26), `TRAINING_REQUIRED` (T22).
 */
export async function checkReady(
  work: Work,
  teamId: string,
  worker?: { readonly workerId: PersonId; readonly day: DateText },
): Promise<void> {
  const record = await recordOf(work, teamId);
  const missing = notReady(record);
  if (missing) throw kithError(missing);
  if (worker && !(await hasTraining(work, worker.workerId, trainingFor(record), worker.day)))
    throw kithError('TRAINING_REQUIRED');
}

/** Throws `WRONG_STATE` when someone belonged to the team and has left: they are invited again before they are named. */
export async function checkHasNotLeft(work: Work, teamId: string, personId: PersonId): Promise<void> {
  const member = await work.get(teamMembers, teamId, personId);
  work.hold(teamMembers, teamId, personId);
  if (hasLeft(member)) throw kithError('WRONG_STATE', { what: 'They have left the team.' });
}

/** Whether someone comes to a team at a moment, as teams told of their place; that may not change while we decide. */
async function comes(work: Work, teamId: string, personId: PersonId, at: InstantText): Promise<boolean> {
  const member = await work.get(teamMembers, teamId, personId);
  work.hold(teamMembers, teamId, personId);
  return comesAt(member, at);
}

/**
 * Throws `WRONG_STATE` when someone belonged to the team and does not come to it then: they left, or rest. Otherwise a
 * word of it that comes again would take away what they agreed to since.
 */
export async function checkComes(
  work: Work,
  teamId: string,
  { workerId, at }: { readonly workerId: PersonId; readonly at: InstantText },
): Promise<void> {
  if (!(await comes(work, teamId, workerId, at)))
    throw kithError('WRONG_STATE', { what: 'They left the team, or do not come to it at present.' });
}

/** Whether a worker of this circle may be booked for a day of weekly hours. */
export async function mayCome(
  work: Work,
  workerId: PersonId,
  { teamId, window }: Occurrence,
): Promise<boolean> {
  const record = await recordOf(work, teamId);
  if (notReady(record)) return false;
  if (!(await comes(work, teamId, workerId, window.from))) return false;
  return hasTraining(work, workerId, trainingFor(record), dateOf(window.from));
}

/**
 * Throws unless a worker from next door can come: their circle vouched for the training that was asked for when the
 * hours were offered, and for no more than that.
 */
export async function checkReadyForVisitor(
  work: Work,
  teamId: string,
  offer: LiveOffer | undefined,
): Promise<void> {
  const record = await recordOf(work, teamId);
  const missing = notReady(record);
  if (missing) throw kithError(missing);
  const vouchedFor = offer?.training ?? [];
  if (!trainingFor(record).every((skill) => vouchedFor.includes(skill))) throw kithError('TRAINING_REQUIRED');
}
