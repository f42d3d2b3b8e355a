import { kithError, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { closed, type Round } from '../../domain/rounds/round.ts';
import { rounds } from '../../store/rounds.ts';

/** Closes a round now. Throws `NOT_FOUND`, `WRONG_STATE` while it is not open yet. */
export function closeRound(context: CommandContext, roundId: string): Promise<Round> {
  return change(context, async (work) => {
    const found = await work.get(rounds, roundId);
    if (!found) throw kithError('NOT_FOUND');
    const after = unwrap(closed(found, context.now));
    if (after !== found) work.put(rounds, after);
    return after;
  });
}
