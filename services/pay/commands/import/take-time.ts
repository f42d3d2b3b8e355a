import { type FieldProblem, kithError, type PersonId } from '@kith/kernel';
import { find, type Table, type Work } from '@kith/service-kit';
import { wasIn } from '../../domain/members/membership.ts';
import type { TimeRecord } from '../../domain/time/record.ts';
import { membershipsOf } from '../../store/members.ts';
import { payees } from '../../store/pay-runs.ts';
import { termsOf } from '../../store/terms.ts';
import { logIn } from '../time/log-time.ts';

/**
 * Logs the time of a row for its worker: someone this circle has heard of, who was in the team on that day when it was
 * for a team. Throws what `logIn` throws, and `BAD_INPUT` for anyone else.
 */
export async function takeTime(work: Work, asked: TimeRecord): Promise<TimeRecord> {
  const fields = await problemsOf(work.context.table, asked);
  if (fields.length > 0) throw kithError('BAD_INPUT', { fields });
  return logIn(work, asked);
}

async function problemsOf(table: Table, { workerId, teamId, on }: TimeRecord): Promise<FieldProblem[]> {
  if (teamId) {
    if (wasIn(await membershipsOf(table, workerId, teamId), on)) return [];
    return [{ field: 'teamId', problem: 'this person was not in this team on that day' }];
  }
  if (await isKnown(table, workerId)) return [];
  return [{ field: 'workerId', problem: 'nobody of this id is known in this circle' }];
}

/** Whether anyone of that id was ever in a team, offered terms, or did anything that is in the ledger. */
async function isKnown(table: Table, workerId: PersonId): Promise<boolean> {
  if (await find(table, payees, workerId)) return true;
  const [places, terms] = await Promise.all([membershipsOf(table, workerId), termsOf(table, workerId)]);
  return places.length > 0 || terms.length > 0;
}
