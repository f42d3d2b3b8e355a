import { kithError, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { count, type Vote } from '../../domain/votes/vote.ts';
import { talliesOf, votes } from '../../store/co-op.ts';

/** Counts a vote, once; later calls answer the same (N5). Throws `NOT_FOUND`, `VOTE_OPEN`. */
export function countVote(id: string, context: CommandContext): Promise<Vote> {
  return change(context, async (work) => {
    // The vote is read first: a tally that comes meanwhile changes it, and everything is read again.
    const vote = await work.get(votes, id);
    if (!vote) throw kithError('NOT_FOUND');
    if (vote.result) return vote;
    const counted = unwrap(count(vote, await talliesOf(context.table, id), context.now));
    work.put(votes, counted);
    return counted;
  });
}
