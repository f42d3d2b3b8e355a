import type { Id, InstantText, PersonId } from '@kith/kernel';
import { allOf, entity, key, type PageQuery, pageOf, type Table } from '@kith/service-kit';
import type { AgreedHours } from '../domain/agreed-hours.ts';
import type { Continuity } from '../domain/continuity/continuity.ts';
import type { TeamMember } from '../domain/members/team-member.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import type { TeamRecord } from '../domain/team-record.ts';
import type { Visit } from '../domain/visit.ts';
import { inOrder } from './in-order.ts';

export const teamRecords = entity<TeamRecord, [string]>(
  (id) => key(`TEAM#${id}`, 'TEAM'),
  ({ teamId }) => [teamId],
);

export const agreedHours = entity<AgreedHours, [string]>(
  (id) => key(`AGREED#${id}`, 'AGREED'),
  ({ id }) => [id],
  ({ id, teamId }) => ({ gsi1pk: 'AGREED', gsi1sk: `${teamId}#${id}` }),
);

export const occurrences = entity<Occurrence, [string]>(
  (id) => key(`GAP#${id}`, 'GAP'),
  ({ id }) => [id],
  (value) => ({ gsi1pk: `TEAM#${value.teamId}#GAPS`, gsi1sk: inOrder(value) }),
);

/** When a gap is to be looked at next; in the list only while that will come (M11). */
export const ladderTimers = entity<{ readonly gapId: Id<'gap'>; readonly at?: InstantText }, [string]>(
  (id) => key(`GAP#${id}`, 'LADDER'),
  ({ gapId }) => [gapId],
  ({ gapId, at }) => (at ? { gsi1pk: 'LADDER', gsi1sk: `${at}#${gapId}` } : {}),
);

/** What teams told of a person in a team. */
export const teamMembers = entity<TeamMember, [string, PersonId]>(
  (teamId, personId) => key(`TEAM#${teamId}`, `MEMBER#${personId}`),
  ({ teamId, personId }) => [teamId, personId],
);

/** How many people an owner would like to see at most (M12). */
export const continuities = entity<Continuity, [string]>(
  (teamId) => key(`TEAM#${teamId}`, 'CONTINUITY'),
  ({ teamId }) => [teamId],
);

export const visits = entity<Visit, [string]>(
  (id) => key(`VISIT#${id}`, 'VISIT'),
  ({ id }) => [id],
  (visit) => (visit.host ? { gsi1pk: `TEAM#${visit.host.teamId}#VISITS`, gsi1sk: inOrder(visit) } : {}),
);

/** The lists kept of weekly hours, gaps and visits. Each is one partition in the order of its sort key. */
export const hourLists = {
  membersOfTeam: (table: Table, teamId: string) =>
    allOf<TeamMember>(table, { pk: `TEAM#${teamId}`, prefix: 'MEMBER#' }),
  agreedHoursOfTeam: (table: Table, teamId: string, page: PageQuery) =>
    pageOf<AgreedHours>(table, { pk: 'AGREED', index: 'gsi1', prefix: `${teamId}#`, ...page }),
  allAgreedHours: (table: Table) => allOf<AgreedHours>(table, { pk: 'AGREED', index: 'gsi1' }),
  agreedHoursOfTeamAll: (table: Table, teamId: string) =>
    allOf<AgreedHours>(table, { pk: 'AGREED', index: 'gsi1', prefix: `${teamId}#` }),
  occurrencesOfTeam: (table: Table, teamId: string, from: InstantText, to: InstantText, page: PageQuery) =>
    pageOf<Occurrence>(table, { pk: `TEAM#${teamId}#GAPS`, index: 'gsi1', between: [from, to], ...page }),
  /** Gaps to be looked at by a moment, longest due first; each stands there for one look. */
  gapsDue: (table: Table, by: InstantText) =>
    allOf<{ readonly gapId: Id<'gap'> }>(table, { pk: 'LADDER', index: 'gsi1', between: ['0', `${by}~`] }),
  occurrencesOfTeamAll: (table: Table, teamId: string, from: InstantText, to: InstantText) =>
    allOf<Occurrence>(table, { pk: `TEAM#${teamId}#GAPS`, index: 'gsi1', between: [from, to] }),
  visitsOfTeamAll: (table: Table, teamId: string, from: InstantText, to: InstantText) =>
    allOf<Visit>(table, { pk: `TEAM#${teamId}#VISITS`, index: 'gsi1', between: [from, to] }),
  visitsOfTeam: (table: Table, teamId: string, from: InstantText, to: InstantText, page: PageQuery) =>
    pageOf<Visit>(table, { pk: `TEAM#${teamId}#VISITS`, index: 'gsi1', between: [from, to], ...page }),
};
