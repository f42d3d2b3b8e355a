import type { Id, PersonId } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { teamsOfOwners } from '../../store/calendar.ts';
import { hourLists } from '../../store/hours.ts';

/** Keeps that a team is someone's own: what their calendar is made of (C5). */
export async function rememberOwner(work: Work, ownerId: PersonId, teamId: Id<'team'>): Promise<void> {
  if (!(await work.get(teamsOfOwners, ownerId, teamId))) work.put(teamsOfOwners, { ownerId, id: teamId });
}

/** The same of every team someone agreed weekly hours for: also of hours agreed before that was kept. */
export async function rememberTeamsOf(work: Work, ownerId: PersonId): Promise<void> {
  const agreed = await hourLists.allAgreedHours(work.context.table);
  const teams = new Set(agreed.filter((each) => each.ownerId === ownerId).map(({ teamId }) => teamId));
  for (const teamId of teams) await rememberOwner(work, ownerId, teamId);
}
