import type { PersonId } from '@kith/kernel';
import { allOf, entity, key, type PageQuery, type Pointer, pageOf, type Table } from '@kith/service-kit';
import type { Pot } from '../domain/pot.ts';
import { stateOfTime, type TimeRecord } from '../domain/time/record.ts';

const WAITING = 'COMMONS#WAITING';

/**
 * Logged time. While someone is to answer it, it stands in their list: the team's, or the circle's; while it waits for
 * the commons, in theirs.
 */
export const timeRecords = entity<TimeRecord, [string]>(
  (id) => key(`TIME#${id}`, 'TIME'),
  ({ id }) => [id],
  (record) => {
    const state = stateOfTime(record);
    if (state === 'LOGGED') return { gsi1pk: askedOf(record.teamId), gsi1sk: `${record.on}#${record.id}` };
    if (state === 'WAITING') return { gsi1pk: WAITING, gsi1sk: `${record.answer?.at}#${record.id}` };
    return {};
  },
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

/** Approved time that waits for the commons, what was approved first coming first. */
export function listWaiting(table: Table): Promise<TimeRecord[]> {
  return allOf<TimeRecord>(table, { index: 'gsi1', pk: WAITING });
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
