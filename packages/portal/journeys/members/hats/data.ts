import type { TeamHatsQuery } from '../../../app/graphql/generated.ts';

type Team = NonNullable<TeamHatsQuery['team']>;

/** A hat of a team. */
export type TeamHat = NonNullable<Team['hats']>['edges'][number]['node'];

/** A selection that is over. */
export type PastSelection = NonNullable<Team['pastSelections']>['edges'][number]['node'];
