import { type Id, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { asked } from '../../domain/decisions/asked.ts';
import { escalated } from '../../domain/decisions/escalation.ts';
import type { Proposal } from '../../domain/decisions/proposal.ts';
import { CIRCLE } from '../../domain/group.ts';
import { proposalWrites } from '../../store/decisions.ts';
import { dueOn } from '../../store/due.ts';
import { frontOf } from '../../store/front.ts';
import { mattersOn } from '../../store/matters.ts';
import { tellGroup } from './told.ts';
import { newsOf, whatFollows } from './what-follows.ts';

/**
 * A facilitator passes a proposal on to the governance circle (T14). The team is told; the circle is asked, and reminded
 * on the day by which it means to decide. Throws `NOT_FOUND`, and what {@link escalated} refuses.
 */
export function escalate(
  context: CommandContext,
  id: Id<'proposal'>,
  by: PersonId,
  why: string,
): Promise<Proposal> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const found = await mattersOn(table).matterOf<Proposal>(id);
    if (!found) throw kithError('NOT_FOUND');
    const [team, circle] = [await frontOf(table, found.groupId), await frontOf(table, CIRCLE)];
    const after = unwrap(escalated(found, by, why, asked(circle.places, found, now), now));
    if (after === found || !after.escalated) return nothingToChange<Proposal>(found);
    const pointer = await mattersOn(table).pointerOf(id);
    const day = after.escalated.targetOn;
    const moved = newsOf(found, 'ESCALATED', 'A decision of your team goes on in the governance circle.');
    const follows = await whatFollows(context, found, after, circle);
    return {
      value: after,
      writes: [
        ...proposalWrites(found, after, pointer),
        ...follows.writes,
        ...tellGroup(team, moved, context),
        ...(await dueOn(table).remember({ day, what: 'DECISION_TARGET', ref: id })),
      ],
      events: follows.events,
    };
  });
}
