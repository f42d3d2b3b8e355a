import type { PersonId } from '@kith/kernel';
import { allOf, entity, key, type PageQuery, type Pointer, pageOf, type Table } from '@kith/service-kit';
import type { Pot } from '../domain/pot.ts';
import { stateOfTime, type TimeRecord } from '../domain/time/record.ts';

/** Logged time. While someone is to answer it, it stands in their list: the team's, or the circle's. */
export const timeRecords = entity<TimeRecord, [string]>(
  (id) => key(`TIME#${id}`, 'TIME'),
  ({ id }) => [id],
  (record) =>
    stateOfTime(record) === 'LOGGED'
      ? { gsi1pk: askedOf(record.teamId), gsi1sk: `${record.on}#${record.id}` }
      : {},
);

/** A worker's logged time by day, as ids. */
export const timesOfWorkers = entity<
  Pointer & { readonly workerId: PersonId; readonly on: string },
  [PersonId, string, string]
>(
  (workerId, on, id) => key(`WORKER#${workerId}`, `TIME#${on}#${id}`),
  ({ workerId, on, id }) => [workerId, on, id],
);

/** The commons pot. */
export const pots = entity<Pot, [string]>(
  (id) => key(`POT#${id}`, 'POT'),
  ({ id }) => [id],
);

/** Time that waits for a team's answer, or the circle's, oldest day first. */
export function listTimeAsked(table: Table, teamId: string | undefined, page: PageQuery) {
  return pageOf<TimeRecord>(table, { index: 'gsi1', pk: askedOf(teamId), ...page });
}

/** What a worker logged, the latest day first, as ids. */
export function listTimeOf(table: Table, workerId: PersonId, page: PageQuery) {
  return pageOf<Pointer>(table, { pk: `WORKER#${workerId}`, prefix: 'TIME#', descending: true, ...page });
}

/** What a worker logged on a day. */
export async function timeOn(table: Table, workerId: PersonId, on: string): Promise<Pointer[]> {
  return allOf<Pointer>(table, { pk: `WORKER#${workerId}`, prefix: `TIME#${on}#` });
}

function askedOf(teamId: string | undefined): string {
  return teamId ? `TEAM#${teamId}#TIME` : 'CIRCLE#TIME';
}
