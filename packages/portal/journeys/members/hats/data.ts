import type { TeamHatsQuery } from '../../../app/graphql/generated.ts';

type Team = NonNullable<TeamHatsQuery['team']>;

/** A hat of a team. */
export type TeamHat = NonNullable<Team['hats']>['edges'][number]['node'];

/** A hat's short name in its team: what stands in an address, where the dot of its id would look like that of a file. */
export function slugOf({ id }: Pick<TeamHat, 'id'>): string {
  return id.slice(id.indexOf('.') + 1);
}
