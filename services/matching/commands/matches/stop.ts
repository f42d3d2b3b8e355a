import { kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type Match, stateOf } from '../../domain/matches/match.ts';
import type { Side } from '../../domain/matches/session.ts';
import { matches } from '../../store/matches.ts';
import { finishParting, part } from '../pairs/part.ts';
import { endMatch } from './end-match.ts';

/**
 * Either side stops, at any time and without a reason; the other hears that it is not going ahead, and no more (M5).
 * Once they had joined, everything between the two that lies ahead ends with it. Stopped already: nothing changes.
 */
export async function stopMatch(
  context: CommandContext,
  { matchId, side, note }: { matchId: string; side: Side; note?: string | undefined },
): Promise<Match> {
  const after = await change(context, async (work) => {
    const match = await work.get(matches, matchId);
    if (!match) throw kithError('NOT_FOUND');
    if (match.ended) return match;
    if (stateOf(match) === 'JOINED') await part(work, { ...match, by: side });
    return endMatch(work, match, side, note);
  });
  await finishParting(context, after);
  return after;
}
