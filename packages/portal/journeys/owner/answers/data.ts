import type { TeamGapsQuery } from '../../../app/graphql/generated.ts';

/** A gap of a team. */
export type TeamGap = NonNullable<NonNullable<TeamGapsQuery['team']>['gaps']>['edges'][number]['node'];

/** A gap that a worker said yes to. */
export type ClaimedGap = TeamGap & { readonly claim: NonNullable<TeamGap['claim']> };
