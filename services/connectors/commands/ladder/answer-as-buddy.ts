import { type Id, kithError, type PersonId, refusal, refused } from '@kith/kernel';
import { type CommandContext, find } from '@kith/service-kit';
import { goesAlong } from '../../domain/company/goes-along.ts';
import type { Outing } from '../../domain/ladder/ladder.ts';
import { buddySaid } from '../../domain/ladder/plan.ts';
import { companions, outingsOfBuddies } from '../../store/ladder.ts';
import { memberFacts } from '../../store/teams.ts';
import { answered } from '../messages/ask.ts';
import { changeLadder } from './change-ladder.ts';

/**
 * Whoever was asked along says whether they come (K5). Throws `NOT_FOUND` for everyone else, also for who was asked while
 * they belonged to the team; `TEAM_CLOSED`, `WRONG_STATE`.
 */
export async function answerAsBuddy(
  context: CommandContext,
  { by, outingId, comes }: { by: PersonId; outingId: Id<'outing'>; comes: boolean },
): Promise<Outing> {
  const asked = await find(context.table, outingsOfBuddies, by, outingId);
  if (!asked) throw kithError('NOT_FOUND');
  const { teamId } = asked;
  const ladder = await changeLadder(context, teamId, async (before, work) => {
    const member = await work.get(memberFacts, teamId, by);
    if (!goesAlong(member, await work.get(companions, by), context.now)) return refused(refusal('NOT_FOUND'));
    const said = buddySaid(before, outingId, { by, says: comes ? 'YES' : 'NO', now: context.now });
    if (said.ok && said.value !== before) answered(work, by, outingId);
    return said;
  });
  const outing = ladder.outings.find(({ id }) => id === outingId);
  if (!outing) throw kithError('NOT_FOUND');
  return outing;
}
