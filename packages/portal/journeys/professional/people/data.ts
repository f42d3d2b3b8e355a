import type { MyPeopleQuery } from '../../../app/graphql/generated.ts';

/** Somebody a professional is there for, with their team. */
export type OnesPerson = MyPeopleQuery['myTeams']['edges'][number]['node'];

/** Their requests that are open, as far as the professional may see them. */
export function requestsOf({ requests }: OnesPerson) {
  return (requests?.edges ?? []).map(({ node }) => node);
}

/** Who it is: by their name, or their team's. */
export function nameOf(team: {
  readonly name: string;
  readonly owner: { readonly name: string | null } | null;
}): string {
  return team.owner?.name ?? team.name;
}
