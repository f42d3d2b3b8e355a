import type { Id, PersonId } from '@kith/kernel';
import { allOf, entity, find, key, type Table } from '@kith/service-kit';
import type { Likes } from '../domain/suggestions/likes.ts';

/** That a place, or an event, is not for a team's owner. Kept for good, and shown to nobody (K3). */
export interface NotForMe {
  readonly teamId: Id<'team'>;
  readonly placeId?: Id<'place'>;
  readonly gatheringId?: Id<'gathering'>;
  readonly saidBy: PersonId;
}

const whatOf = ({ placeId, gatheringId }: NotForMe) => placeId ?? gatheringId ?? '';

const partition = (teamId: string) => `LIKES#${teamId}`;

export const likesOfTeams = entity<Likes, [string]>(
  (teamId) => key(partition(teamId), 'LIKES'),
  ({ teamId }) => [teamId],
);

export const notForMe = entity<NotForMe, [string, string]>(
  (teamId, what) => key(partition(teamId), `NOT#${what}`),
  (said) => [said.teamId, whatOf(said)],
);

export function findLikes(table: Table, teamId: string): Promise<Likes | undefined> {
  return find(table, likesOfTeams, teamId);
}

export async function listNotForMe(table: Table, teamId: string): Promise<ReadonlySet<string>> {
  const said = await allOf<NotForMe>(table, { pk: partition(teamId), prefix: 'NOT#' });
  return new Set(said.map(whatOf));
}
