import { type Id, kithError, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { asItStands } from '../../domain/decisions/asked.ts';
import type { Proposal } from '../../domain/decisions/proposal.ts';
import { proposalWrites } from '../../store/decisions.ts';
import { frontOf } from '../../store/front.ts';
import { mattersOn } from '../../store/matters.ts';
import type { Place } from '../../store/members.ts';
import { whatFollows } from './what-follows.ts';

/**
 * Decides on a proposal with those who are asked by now, and does what follows from it. Throws `NOT_FOUND`, and what the
 * decision refuses.
 */
export function changeProposal(
  context: CommandContext,
  id: Id<'proposal'>,
  decide: (proposal: Proposal, places: readonly Place[]) => Result<Proposal>,
): Promise<Proposal> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const found = await mattersOn(table).matterOf<Proposal>(id);
    if (!found) throw kithError('NOT_FOUND');
    const deciders = await frontOf(table, found.groupId);
    const current = asItStands(found, deciders.places, now);
    const after = unwrap(decide(current, deciders.places));
    if (after === current) return nothingToChange<Proposal>(found);
    const follows = await whatFollows(context, found, after, deciders);
    return {
      value: after,
      writes: [...proposalWrites(found, after), ...follows.writes],
      events: follows.events,
    };
  });
}
