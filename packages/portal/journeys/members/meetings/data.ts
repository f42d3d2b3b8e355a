import type { MeetingQuery, TeamActionsQuery } from '../../../app/graphql/generated.ts';

/** A meeting. */
export type MeetingSeen = NonNullable<MeetingQuery['meeting']>;

/** Its team. */
export type MeetingTeam = NonNullable<MeetingQuery['team']>;

/** What somebody agreed to do. */
export type TeamAction = NonNullable<
  NonNullable<TeamActionsQuery['team']>['actions']
>['edges'][number]['node'];

/** Who is active in a team. */
export function activeIn({ members }: Pick<MeetingTeam, 'members'>) {
  return (members?.edges ?? [])
    .map(({ node }) => node)
    .filter(({ status }) => status === 'ACTIVE')
    .map(({ person }) => person);
}
