import { addTo, isBefore, type PersonId, refusal, refused } from '@kith/kernel';
import type { CommandContext, Work } from '@kith/service-kit';
import { goesAlong } from '../../domain/company/goes-along.ts';
import type { Ladder } from '../../domain/ladder/ladder.ts';
import { type OutingPlan, planned } from '../../domain/ladder/plan.ts';
import type { Word } from '../../domain/teams/word.ts';
import { companions, outingsOfBuddies } from '../../store/ladder.ts';
import { memberFacts, teamFacts } from '../../store/teams.ts';
import { ask } from '../messages/ask.ts';
import { changeLadder } from './change-ladder.ts';

/** After so long nobody needs to answer any more whether they come. */
const ASKED_DAYS = 30;

/**
 * Plans an outing, and asks whoever is to come along: each time anew when it is planned otherwise (K5). Throws `TEAM_CLOSED`,
 * `BUDDY_UNKNOWN` for someone who neither belongs to the team nor offers company, and what {@link planned} refuses.
 */
export function planOuting(
  context: CommandContext,
  teamId: string,
  plan: OutingPlan,
  word: Word,
): Promise<Ladder> {
  return changeLadder(context, teamId, async (ladder, work) => {
    const result = planned(ladder, plan, word, context.now);
    if (!result.ok || result.value === ladder || !plan.buddyId) return result;
    if (!(await mayBeAsked(work, teamId, plan.buddyId))) return refused(refusal('BUDDY_UNKNOWN'));
    await askAlong(work, teamId, plan, plan.buddyId);
    return result;
  });
}

async function mayBeAsked(work: Work, teamId: string, buddyId: PersonId): Promise<boolean> {
  if ((await work.get(teamFacts, teamId))?.ownerId === buddyId) return false;
  const member = await work.get(memberFacts, teamId, buddyId);
  return goesAlong(member, await work.get(companions, buddyId), work.context.now);
}

async function askAlong(work: Work, teamId: string, { id, plannedAt }: OutingPlan, personId: PersonId) {
  const { now } = work.context;
  if (!(await work.get(outingsOfBuddies, personId, id))) work.put(outingsOfBuddies, { id, personId, teamId });
  const latest = addTo(now, { hours: 24 * ASKED_DAYS });
  const notAfter = isBefore(plannedAt, latest) ? plannedAt : latest;
  if (isBefore(now, notAfter)) ask(work, { personId, about: id, askedAt: now, notAfter });
}
