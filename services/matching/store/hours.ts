import type { InstantText } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import type { AgreedHours } from '../domain/agreed-hours.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import type { TeamRecord } from '../domain/team-record.ts';
import type { Visit } from '../domain/visit.ts';
import { allOf, entity, inOrder, key, type PageQuery, pageOf } from './entity.ts';

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

export const visits = entity<Visit, [string]>(
  (id) => key(`VISIT#${id}`, 'VISIT'),
  ({ id }) => [id],
  (visit) => (visit.host ? { gsi1pk: `TEAM#${visit.host.teamId}#VISITS`, gsi1sk: inOrder(visit) } : {}),
);

/** The lists kept of weekly hours, gaps and visits. Each is one partition in the order of its sort key. */
export const hourLists = {
  agreedHoursOfTeam: (table: Table, teamId: string, page: PageQuery) =>
    pageOf<AgreedHours>(table, { pk: 'AGREED', index: 'gsi1', prefix: `${teamId}#`, ...page }),
  allAgreedHours: (table: Table) => allOf<AgreedHours>(table, { pk: 'AGREED', index: 'gsi1' }),
  agreedHoursOfTeamAll: (table: Table, teamId: string) =>
    allOf<AgreedHours>(table, { pk: 'AGREED', index: 'gsi1', prefix: `${teamId}#` }),
  occurrencesOfTeam: (table: Table, teamId: string, from: InstantText, to: InstantText, page: PageQuery) =>
    pageOf<Occurrence>(table, { pk: `TEAM#${teamId}#GAPS`, index: 'gsi1', between: [from, to], ...page }),
  visitsOfTeam: (table: Table, teamId: string, from: InstantText, to: InstantText, page: PageQuery) =>
    pageOf<Visit>(table, { pk: `TEAM#${teamId}#VISITS`, index: 'gsi1', between: [from, to], ...page }),
};
