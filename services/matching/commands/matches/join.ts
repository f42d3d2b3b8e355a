import { kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { joining, type Match, stateOf } from '../../domain/matches/match.ts';
import type { Side } from '../../domain/matches/session.ts';
import { matches } from '../../store/matches.ts';

/**
 * One side wants to go on together after the trial; with the second, the worker joins the team: teams hear so (M5).
 * Throws `NOT_FOUND`, and what {@link joining} refuses.
 */
export function joinMatch(
  context: CommandContext,
  { matchId, side, by }: { matchId: string; side: Side; by: PersonId },
): Promise<Match> {
  return change(context, async (work) => {
    const match = await work.get(matches, matchId);
    if (!match) throw kithError('NOT_FOUND');
    const after = unwrap(joining(match, side, { by, at: context.now }));
    if (after === match) return match;
    work.put(matches, after);
    const { OWNER, WORKER } = after.joins;
    if (stateOf(after) === 'JOINED' && OWNER && WORKER) {
      const { id, teamId, workerId } = after;
      work.say(
        'MatchJoined',
        { subject: id, sequence: work.versionOf(matches, id) },
        { matchId: id, teamId, workerId, ownerYes: OWNER, workerYes: WORKER },
      );
    }
    return after;
  });
}
