import type { Id, PersonId } from '@kith/kernel';
import { allOf, entity, find, key, type Table } from '@kith/service-kit';
import type { Likes } from '../domain/suggestions/likes.ts';

/** That a place is not for a team's owner. Kept for good, and shown to nobody (K3). */
export interface NotForMe {
  readonly teamId: Id<'team'>;
  readonly placeId: Id<'place'>;
  readonly saidBy: PersonId;
}

const partition = (teamId: string) => `LIKES#${teamId}`;

export const likesOfTeams = entity<Likes, [string]>(
  (teamId) => key(partition(teamId), 'LIKES'),
  ({ teamId }) => [teamId],
);

export const notForMe = entity<NotForMe, [string, string]>(
  (teamId, placeId) => key(partition(teamId), `NOT#${placeId}`),
  ({ teamId, placeId }) => [teamId, placeId],
);

export function findLikes(table: Table, teamId: string): Promise<Likes | undefined> {
  return find(table, likesOfTeams, teamId);
}

export async function listNotForMe(table: Table, teamId: string): Promise<ReadonlySet<string>> {
  const said = await allOf<NotForMe>(table, { pk: partition(teamId), prefix: 'NOT#' });
  return new Set(said.map(({ placeId }) => placeId));
}
