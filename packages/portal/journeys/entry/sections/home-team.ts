import type { HomeQuery } from '../../../app/graphql/generated.ts';

/** A team of whoever is at home. */
export type HomeTeam = HomeQuery['myTeams']['edges'][number]['node'];
