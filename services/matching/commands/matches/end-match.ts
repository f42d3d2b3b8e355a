import type { Work } from '@kith/service-kit';
import { type Match, stopped } from '../../domain/matches/match.ts';
import { isLiveSession } from '../../domain/matches/session.ts';
import { visitOf } from '../../domain/matches/trial.ts';
import { matches } from '../../store/matches.ts';
import { unbookVisit } from '../book.ts';

/** A match is not going ahead: the trial sessions that lie ahead are called off with it, at once (M5). */
export async function endMatch(
  work: Work,
  match: Match,
  by: 'OWNER' | 'WORKER' | 'CLOSED',
  note?: string,
): Promise<Match> {
  const after = stopped(match, by, work.context.now, note);
  if (after === match) return match;
  work.put(matches, after);
  const ahead = match.sessions.filter((session) => isLiveSession(session, work.context.now));
  for (const session of ahead.filter(({ state }) => state === 'BOOKED'))
    await unbookVisit(work, visitOf(session), by === 'CLOSED' ? 'CIRCLE' : by);
  return after;
}
