import type { KithEvent } from '@kith/contracts';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { hearingOf } from '../domain/members/membership.ts';
import { memberships } from '../store/members.ts';

/** Someone came into a team, rests, or left it: whoever brings a file of time is told whom it cannot be of. */
export function keepMember(
  { data, sequence, time: at }: KithEvent<'MembershipChanged'>,
  context: CommandContext,
): Promise<Change<void>> {
  const { teamId, personId, memberId, status, endsAt } = data;
  return decided(context, async (work) => {
    const known = await work.get(memberships, personId, teamId, memberId);
    const word = { sequence, at, status, ...(endsAt !== undefined && { endsAt }) };
    const after = hearingOf(known, { teamId, personId, memberId }, word);
    if (after !== known) work.put(memberships, after);
  });
}
