import { kithError, unwrap } from '@kith/kernel';
import { type CommandContext, change, eachApart } from '@kith/service-kit';
import { stateOf } from '../../domain/matches/match.ts';
import { closedAs, type Opportunity, withEnded } from '../../domain/opportunities/opportunity.ts';
import { matches, matchLists, opportunities } from '../../store/matches.ts';
import { endMatch } from '../matches/end-match.ts';

/**
 * The owner no longer shows an opportunity: the hours are filled, or the consent is taken back. Matches only one side
 * has said yes to end with it; what two agreed on goes on. Interrupted, it is finished by a round. Throws `NOT_FOUND`; `WRONG_STATE` when closed as the other.
 */
export async function closeOpportunity(
  context: CommandContext,
  id: string,
  as: 'FILLED' | 'WITHDRAWN',
): Promise<Opportunity> {
  const closed = await change(context, async (work) => {
    const known = await work.get(opportunities, id);
    if (!known) throw kithError('NOT_FOUND');
    const after = unwrap(closedAs(known, as));
    if (after !== known) work.put(opportunities, after);
    return after;
  });
  await finishClosing(context, closed);
  return closed;
}

/** Finishes what an interruption left half done. For the rounds. */
export async function finishClosings(context: CommandContext): Promise<void> {
  const closed = await matchLists.opportunitiesEnding(context.table);
  await eachApart(closed, (each) => finishClosing(context, each));
}

async function finishClosing(context: CommandContext, { id, teamId, isEnding }: Opportunity): Promise<void> {
  if (!isEnding) return;
  const all = await matchLists.allMatchesOfTeam(context.table, teamId);
  for (const match of all.filter(({ opportunityId }) => opportunityId === id))
    await change(context, async (work) => {
      // Shown anew meanwhile, what was said of it stands.
      const opportunity = await work.get(opportunities, id);
      work.hold(opportunities, id);
      const known = await work.get(matches, match.id);
      if (opportunity?.isEnding && known && stateOf(known) === 'PROPOSED')
        await endMatch(work, known, 'CLOSED');
    });
  await change(context, async (work) => {
    const opportunity = await work.get(opportunities, id);
    if (opportunity?.isEnding) work.put(opportunities, withEnded(opportunity));
  });
}

/** A team is over: nothing of it is sought any more, and what it had begun to try ends. */
export async function closeAllOfTeam(context: CommandContext, teamId: string): Promise<void> {
  for (const { id } of await matchLists.allOpportunitiesOfTeam(context.table, teamId))
    await change(context, async (work) => {
      const known = await work.get(opportunities, id);
      if (known?.state === 'OPEN') work.put(opportunities, { ...known, state: 'WITHDRAWN' });
    });
  for (const { id } of await matchLists.allMatchesOfTeam(context.table, teamId))
    await change(context, async (work) => {
      const known = await work.get(matches, id);
      if (known && stateOf(known) !== 'ENDED') await endMatch(work, known, 'CLOSED');
    });
}
