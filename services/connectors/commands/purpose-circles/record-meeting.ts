import { type PersonId, refusal, refused } from '@kith/kernel';
import type { CommandContext, Work } from '@kith/service-kit';
import {
  type MeetingFacts,
  type PurposeCircle,
  withMeeting,
} from '../../domain/purpose-circles/purpose-circle.ts';
import { belongsAt } from '../../domain/teams/team-facts.ts';
import { memberFacts, teamFacts } from '../../store/teams.ts';
import { changePurpose } from './change-purpose.ts';

/**
 * Writes a meeting down with what was agreed (K9). Throws `NOT_FOUND` for someone named who belongs neither to the team nor
 * facilitates, and what {@link withMeeting} refuses.
 */
export function recordPurposeMeeting(
  context: CommandContext,
  id: string,
  facts: MeetingFacts,
  by: PersonId,
): Promise<PurposeCircle> {
  return changePurpose(context, id, async (circle, work) => {
    const result = withMeeting(circle, facts, by);
    if (!result.ok || result.value === circle) return result;
    for (const { who } of facts.actions)
      if (!(await takesPart(work, circle, who))) return refused(refusal('NOT_FOUND'));
    return result;
  });
}

async function takesPart(
  work: Work,
  { teamId, facilitator }: PurposeCircle,
  who: PersonId,
): Promise<boolean> {
  if (facilitator?.personId === who && facilitator.answer?.says === 'YES') return true;
  if ((await work.get(teamFacts, teamId))?.ownerId === who) return true;
  return belongsAt(await work.get(memberFacts, teamId, who), work.context.now);
}
