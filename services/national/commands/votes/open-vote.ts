import { type VoteWords, voteIdOf } from '@kith/contracts';
import { dateOf, kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import type { Vote } from '../../domain/votes/vote.ts';
import { votes } from '../../store/co-op.ts';

/** Puts a vote to all members of the co-op. The same again changes nothing. Throws `BAD_INPUT` when it is over. */
export function openVote(words: VoteWords, context: CommandContext): Promise<Vote> {
  const id = voteIdOf(words);
  return change(context, async (work) => {
    const known = await work.get(votes, id);
    if (known) return known;
    if (words.closesOn < dateOf(context.now))
      throw kithError('BAD_INPUT', { what: 'The last day of the vote is over.' });
    const vote: Vote = { ...words, id, tallies: 0 };
    work.put(votes, vote);
    return vote;
  });
}
