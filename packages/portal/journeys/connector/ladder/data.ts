import type { MyLadderQuery } from '../../../app/graphql/generated.ts';

export type LadderTeam = NonNullable<MyLadderQuery['team']>;
export type Ladder = NonNullable<LadderTeam['ladder']>;
export type Outing = Ladder['outings']['edges'][number]['node'];

export const HIGHEST = 5;
