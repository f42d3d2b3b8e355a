import type { TeamProfileQuery } from '../../../app/graphql/generated.ts';

/** A team with its profile. */
export type TeamsProfile = NonNullable<TeamProfileQuery['team']>;
