import { type Consumer, change, decided } from '@kith/service-kit';
import { leaveTeam } from '../commands/members/leave-team.ts';
import { hearingOfMember } from '../domain/members/team-member.ts';
import { teamMembers } from '../store/hours.ts';

/**
 * Someone came into a team, rests, or left it. Whoever left is no longer named for its weekly hours; of them, and of
 * whoever rests or whose check is not clear, the visits ahead are gaps at once. An older word that comes late changes
 * nothing (F10).
 */
export const membershipChanged: Consumer<'MembershipChanged'> = async ({ sequence, data }, context) => {
  const { teamId, personId, memberId, kind, status, endsAt } = data;
  const heard = {
    teamId,
    personId,
    memberId,
    sequence,
    kind,
    status,
    ...(endsAt !== undefined && { endsAt }),
  };
  await change(context, async (work) => {
    const known = await work.get(teamMembers, teamId, personId);
    const after = hearingOfMember(known, heard);
    if (after !== known) work.put(teamMembers, after);
  });
  await leaveTeam(context, teamId, personId);
  return decided(context, async () => undefined);
};
