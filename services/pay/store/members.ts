import type { PersonId } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { Membership } from '../domain/members/membership.ts';

/** Places of people in teams, as far as teams told of them. */
export const memberships = entity<Membership, [PersonId, string, string]>(
  (personId, teamId, memberId) => key(listOf(personId), `${teamId}#${memberId}`),
  ({ personId, teamId, memberId }) => [personId, teamId, memberId],
);

/** All places someone ever had: in one team, or in any. */
export function membershipsOf(table: Table, personId: PersonId, teamId?: string): Promise<Membership[]> {
  return allOf<Membership>(table, { pk: listOf(personId), ...(teamId && { prefix: `${teamId}#` }) });
}

function listOf(personId: PersonId): string {
  return `WORKER#${personId}#TEAMS`;
}
