import type { KithEvent } from '@kith/contracts';
import { type Change, type CommandContext, decided, nothingToChange } from '@kith/service-kit';
import { withHeard } from '../../domain/facts/heard.ts';
import { withChange } from '../../domain/people.ts';
import { teamStateFacts } from '../../store/facts.ts';
import { findMember, findTeam, putMember, putTeam } from '../../store/people.ts';

/** A team came into being. */
export async function recordTeam(
  { data, time }: KithEvent<'TeamCreated'>,
  { table }: CommandContext,
): Promise<Change<void>> {
  const { teamId, ownerId } = data;
  if (await findTeam(table, teamId)) return nothingToChange(undefined);
  return { value: undefined, writes: [putTeam({ teamId, ownerId, createdAt: time })], events: [] };
}

/** A team rests, mourns, or closed. */
export function recordTeamState(
  { data, time, sequence }: KithEvent<'TeamStateChanged'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const { teamId, state, on } = data;
    const known = await work.get(teamStateFacts, teamId);
    const heard = withHeard(known?.heard ?? [], { sequence, at: time, state, on });
    if (heard !== known?.heard) work.put(teamStateFacts, { teamId, heard });
  });
}

/** Someone joined, left, or was asked to. */
export async function recordMember(
  { data, time, sequence }: KithEvent<'MembershipChanged'>,
  { table }: CommandContext,
): Promise<Change<void>> {
  const { teamId, memberId, personId, kind, status, endsAt } = data;
  const found = await findMember(table, teamId, memberId);
  const known = found ?? { teamId, memberId, personId, changes: [] };
  const after = withChange(known, { sequence, at: time, kind, status, ...(endsAt && { endsAt }) });
  if (after === found) return nothingToChange(undefined);
  return { value: undefined, writes: [putMember(found, after)], events: [] };
}
