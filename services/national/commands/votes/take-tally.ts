import { ballotTally, type KithEvent } from '@kith/contracts';
import { kithError, unwrap } from '@kith/kernel';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { acceptTally } from '../../domain/votes/vote.ts';
import { tallies, votes } from '../../store/co-op.ts';
import { openedFrom } from '../snapshots/opened-from.ts';

/**
 * Keeps what a circle's members said on a vote: its first word, and only until the vote is counted (N5).
 * Throws `SEAL_BROKEN`, `EVENT_INVALID`.
 */
export async function takeTally(
  { circle, data }: KithEvent<'BallotsCounted'>,
  context: CommandContext,
): Promise<Change<void>> {
  const { voteId, sealedTally } = data;
  const tally = await openedFrom(sealedTally, `${circle}:${voteId}`, ballotTally, context);
  return decided(context, async (work) => {
    const vote = await work.get(votes, voteId);
    if (!vote) throw kithError('EVENT_INVALID', { what: 'There is no such vote.' });
    const accepted = unwrap(acceptTally(vote, { voteId, circle, tally }, context.now));
    if (vote.result || (await work.get(tallies, voteId, circle))) return;
    work.put(tallies, accepted);
    work.put(votes, { ...vote, tallies: vote.tallies + 1 });
  });
}
