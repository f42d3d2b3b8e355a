import type { Key, Table, Write } from '@kith/service-kit';
import type { MemberFact, TeamFact } from '../domain/people.ts';
import { type Found, put } from './found.ts';

const key = {
  team: (teamId: string): Key => ({ pk: 'TEAMS', sk: teamId }),
  member: (teamId: string, memberId: string): Key => ({ pk: 'MEMBERS', sk: `${teamId}#${memberId}` }),
};

export function findTeam(table: Table, teamId: string) {
  return table.get<Found<TeamFact>>(key.team(teamId));
}

export function listTeams(table: Table) {
  return table.all<Found<TeamFact>>({ pk: 'TEAMS' });
}

export function putTeam(team: TeamFact): Write {
  return put(key.team(team.teamId), undefined, team);
}

export function findMember(table: Table, teamId: string, memberId: string) {
  return table.get<Found<MemberFact>>(key.member(teamId, memberId));
}

/** Memberships of one team, or of the whole circle; those that ended are among them. */
export function listMembers(table: Table, teamId?: string) {
  return table.all<Found<MemberFact>>({ pk: 'MEMBERS', ...(teamId && { prefix: `${teamId}#` }) });
}

export function putMember(before: Found<MemberFact> | undefined, member: MemberFact): Write {
  return put(key.member(member.teamId, member.memberId), before, member);
}
