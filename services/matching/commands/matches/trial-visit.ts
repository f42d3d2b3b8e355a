import { sameId } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { sessionCalledOff } from '../../domain/matches/trial.ts';
import type { CalledOffBy, Visit } from '../../domain/visit.ts';
import { matches } from '../../store/matches.ts';
import { unbookVisit } from '../book.ts';

/** A trial session that was booked will not take place; its place among the three is free again. */
export async function leaveTrialVisit(work: Work, visit: Visit, by: CalledOffBy): Promise<void> {
  const match = visit.host?.matchId && (await work.get(matches, visit.host.matchId));
  const after = match && sessionCalledOff(match, sameId('trial', visit.id), work.context.now);
  if (after?.ok && after.value !== match) work.put(matches, after.value);
  await unbookVisit(work, visit.id, by);
}
