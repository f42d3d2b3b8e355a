import type { TeamWeekQuery } from '../../../app/graphql/generated.ts';

/** A week of a team, as its owner sees it. */
export type TeamsWeek = NonNullable<NonNullable<TeamWeekQuery['team']>['week']>;

/** What both ways to show a week are given. */
export interface WeekProps {
  readonly week: TeamsWeek;
  readonly team: string;
  readonly isOwner: boolean;
}
