import type { DateText, InstantText, PersonId } from '@kith/kernel';
import { allOf, entity, key, type PageQuery, type Pointer, pageOf, type Table } from '@kith/service-kit';
import type { DiaryDay } from '../domain/diary.ts';
import type { OptOut } from '../domain/opt-out.ts';
import type { RestOwed } from '../domain/rest.ts';
import type { Training } from '../domain/team-record.ts';
import type { Vetting, Worker } from '../domain/worker.ts';
import { daysAfter } from './in-order.ts';

export const workers = entity<Worker, [PersonId]>(
  (id) => key(`WORKER#${id}`, 'PROFILE'),
  ({ id }) => [id],
  ({ id }) => ({ gsi1pk: 'WORKERS', gsi1sk: id }),
);

export const vettings = entity<Vetting, [PersonId]>(
  (id) => key(`WORKER#${id}`, 'VETTING'),
  ({ personId }) => [personId],
);

export const trainings = entity<Training, [PersonId, string]>(
  (id, skill) => key(`WORKER#${id}`, `TRAINING#${skill}`),
  ({ workerId, skill }) => [workerId, skill],
);

export const diaryDays = entity<DiaryDay, [PersonId, DateText]>(
  (id, date) => key(`WORKER#${id}`, `DIARY#${date}`),
  ({ workerId, date }) => [workerId, date],
);

/** How often something was entered in a worker's diary. */
export const diaryTurns = entity<{ readonly workerId: PersonId; readonly turn: number }, [PersonId]>(
  (id) => key(`WORKER#${id}`, 'TURN'),
  ({ workerId }) => [workerId],
);

export const optOuts = entity<OptOut, [PersonId]>(
  (id) => key(`WORKER#${id}`, 'OPT_OUT'),
  ({ workerId }) => [workerId],
);

/** Rest a worker agreed to go short of, by when the hours begin. */
export const restsOwed = entity<RestOwed, [PersonId, InstantText, string]>(
  (id, from, ref) => key(`WORKER#${id}`, `REST#${from}#${ref}`),
  ({ workerId, window, ref }) => [workerId, window.from, ref],
  ({ window }) => ({ expiresAt: daysAfter(window.to) }),
);

/** A worker's visits in order of time, as ids. */
export const visitsOfWorkers = entity<
  Pointer & { readonly workerId: PersonId; readonly from: InstantText },
  [PersonId, InstantText, string]
>(
  (workerId, from, id) => key(`WORKER#${workerId}`, `VISIT#${from}#${id}`),
  ({ workerId, from, id }) => [workerId, from, id],
);

/** The weekly hours a worker was named for, as ids. */
export const hoursOfWorkers = entity<Pointer & { readonly workerId: PersonId }, [PersonId, string]>(
  (workerId, id) => key(`WORKER#${workerId}`, `HOURS#${id}`),
  ({ workerId, id }) => [workerId, id],
);

/** The lists kept of workers. Each is one partition in the order of its sort key. */
export const workerLists = {
  allWorkers: (table: Table) => allOf<Worker>(table, { pk: 'WORKERS', index: 'gsi1' }),
  visitsOfWorker: (table: Table, workerId: PersonId, from: InstantText, to: InstantText, page: PageQuery) =>
    pageOf<Pointer>(table, { pk: `WORKER#${workerId}`, between: [`VISIT#${from}`, `VISIT#${to}`], ...page }),
  allVisitsOfWorker: (table: Table, workerId: PersonId, from: string, to: string) =>
    allOf<Pointer>(table, { pk: `WORKER#${workerId}`, between: [`VISIT#${from}`, `VISIT#${to}`] }),
  hoursOfWorker: (table: Table, workerId: PersonId, page: PageQuery) =>
    pageOf<Pointer>(table, { pk: `WORKER#${workerId}`, prefix: 'HOURS#', ...page }),
  allHoursOfWorker: (table: Table, workerId: PersonId) =>
    allOf<Pointer>(table, { pk: `WORKER#${workerId}`, prefix: 'HOURS#' }),
  restsOwed: (table: Table, workerId: PersonId, page: PageQuery) =>
    pageOf<RestOwed>(table, { pk: `WORKER#${workerId}`, prefix: 'REST#', ...page }),
  trainings: (table: Table, workerId: PersonId) =>
    allOf<Training>(table, { pk: `WORKER#${workerId}`, prefix: 'TRAINING#' }),
  diary: (table: Table, workerId: PersonId, first: DateText, last: DateText) =>
    allOf<DiaryDay>(table, { pk: `WORKER#${workerId}`, between: [`DIARY#${first}`, `DIARY#${last}`] }),
};
