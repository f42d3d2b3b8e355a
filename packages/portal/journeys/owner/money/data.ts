import type { TeamMoneyQuery } from '../../../app/graphql/generated.ts';

/** A team with its money. */
export type TeamsMoney = NonNullable<TeamMoneyQuery['team']>;
