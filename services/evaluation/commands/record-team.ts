import type { KithEvent } from '@kith/contracts';
import { type Change, type CommandContext, nothingToChange } from '@kith/service-kit';
import { withChange } from '../domain/people.ts';
import { findMember, findTeam, putMember, putTeam } from '../store.ts';

/** A team came into being. */
export async function recordTeam(
  { data, time }: KithEvent<'TeamCreated'>,
  { table }: CommandContext,
): Promise<Change<void>> {
  const { teamId, ownerId } = data;
  if (await findTeam(table, teamId)) return nothingToChange(undefined);
  return { value: undefined, writes: [putTeam({ teamId, ownerId, createdAt: time })], events: [] };
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
