import type { DateText, Id, InstantText, PersonId } from '@kith/kernel';
import type { Item, Key, ListQuery, Page, Table } from '@kith/service-kit';
import type { AgreedHours } from './domain/agreed-hours.ts';
import type { HomeClaim, HostClaim } from './domain/claim.ts';
import type { DiaryDay } from './domain/diary.ts';
import type { Occurrence } from './domain/occurrence.ts';
import type { OfferCopy } from './domain/offer-copy.ts';
import type { PassportGrant } from './domain/passport.ts';
import type { TeamRecord, Training } from './domain/team-record.ts';
import type { Visit } from './domain/visit.ts';
import type { Vetting, Worker } from './domain/worker.ts';

/** A domain value as it is stored. */
export interface Stored<T> extends Item {
  readonly value: T;
}

/** One kind of thing the table keeps: where it is found, and in which list. */
export interface Entity<T, Ref extends readonly string[]> {
  keyOf(...ref: Ref): Key;
  /** The keys and attributes of the item that keeps the value. */
  place(value: T): Omit<Item, 'version'>;
}

/** A list of items in which only the ids of other things stand. */
interface Pointer {
  readonly id: string;
}

function entity<T, Ref extends readonly string[]>(
  keyOf: (...ref: Ref) => Key,
  refOf: (value: T) => Ref,
  more: (value: T) => Omit<Partial<Item>, 'pk' | 'sk' | 'version'> = () => ({}),
): Entity<T, Ref> {
  return { keyOf, place: (value) => ({ ...keyOf(...refOf(value)), ...more(value) }) };
}

const key = (pk: string, sk: string): Key => ({ pk, sk });
const inOrder = ({ window, id }: { window: { from: InstantText }; id: string }) => `${window.from}#${id}`;

/** Long enough for any late message about it to still find it. */
const DAYS_KEPT = 60;
const daysAfter = (instant: InstantText) => Math.floor(Date.parse(instant) / 1000) + DAYS_KEPT * 24 * 3600;

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

export const teamRecords = entity<TeamRecord, [string]>(
  (id) => key(`TEAM#${id}`, 'TEAM'),
  ({ teamId }) => [teamId],
);

export const diaryDays = entity<DiaryDay, [PersonId, DateText]>(
  (id, date) => key(`WORKER#${id}`, `DIARY#${date}`),
  ({ workerId, date }) => [workerId, date],
);

export const passports = entity<PassportGrant, [PersonId, string]>(
  (id, circle) => key(`WORKER#${id}`, `PASSPORT#${circle}`),
  ({ workerId, circle }) => [workerId, circle],
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

/** Host: which gap an offer was made for. */
export const offers = entity<{ readonly id: Id<'offer'>; readonly gapId: Id<'gap'> }, [string]>(
  (id) => key(`OFFER#${id}`, 'HOST'),
  ({ id }) => [id],
);

/** Home: what this circle's workers see of an offer. In the list of open ones only while it is open. */
export const offerCopies = entity<OfferCopy, [string]>(
  (id) => key(`OFFER#${id}`, 'HOME'),
  ({ id }) => [id],
  ({ id, state, hours }) => ({
    ...(state === 'OPEN' && hours && { gsi1pk: 'OPEN', gsi1sk: inOrder({ id, window: hours.window }) }),
    ...(hours && { expiresAt: daysAfter(hours.window.to) }),
  }),
);

export const homeClaims = entity<HomeClaim, [string]>(
  (id) => key(`CLAIM#${id}`, 'HOME'),
  ({ id }) => [id],
  ({ id, workerId, claimedAt }) => ({ gsi1pk: `WORKER#${workerId}#CLAIMS`, gsi1sk: `${claimedAt}#${id}` }),
);

export const hostClaims = entity<HostClaim, [string]>(
  (id) => key(`CLAIM#${id}`, 'HOST'),
  ({ id }) => [id],
  ({ id, state }) => (state === 'WAITING' ? { gsi1pk: 'WAITING', gsi1sk: id } : {}),
);

export const visits = entity<Visit, [string]>(
  (id) => key(`VISIT#${id}`, 'VISIT'),
  ({ id }) => [id],
  (visit) => (visit.host ? { gsi1pk: `TEAM#${visit.host.teamId}#VISITS`, gsi1sk: inOrder(visit) } : {}),
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

/** Host: the claims of one worker from next door, as ids, by their pairwise id. */
export const claimsOfVisitors = entity<
  Pointer & { readonly circle: string; readonly pairwiseId: string },
  [string, string, string]
>(
  (circle, pairwiseId, id) => key(`VISITOR#${circle}#${pairwiseId}`, `CLAIM#${id}`),
  ({ circle, pairwiseId, id }) => [circle, pairwiseId, id],
);

/** Host: that a pairwise id may no longer be used. */
export const retiredVisitors = entity<
  { readonly circle: string; readonly pairwiseId: string; readonly at: InstantText },
  [string, string]
>(
  (circle, pairwiseId) => key(`VISITOR#${circle}#${pairwiseId}`, 'RETIRED'),
  ({ circle, pairwiseId }) => [circle, pairwiseId],
);

type PageQuery = Pick<ListQuery, 'limit' | 'after'>;

/** The lists of the table. Each is one partition in the order of its sort key. */
export const lists = {
  agreedHoursOfTeam: (table: Table, teamId: string, page: PageQuery) =>
    pageOf<AgreedHours>(table, { pk: 'AGREED', index: 'gsi1', prefix: `${teamId}#`, ...page }),
  allAgreedHours: (table: Table) => allOf<AgreedHours>(table, { pk: 'AGREED', index: 'gsi1' }),
  agreedHoursOfTeamAll: (table: Table, teamId: string) =>
    allOf<AgreedHours>(table, { pk: 'AGREED', index: 'gsi1', prefix: `${teamId}#` }),
  occurrencesOfTeam: (table: Table, teamId: string, from: InstantText, to: InstantText, page: PageQuery) =>
    pageOf<Occurrence>(table, { pk: `TEAM#${teamId}#GAPS`, index: 'gsi1', between: [from, to], ...page }),
  visitsOfTeam: (table: Table, teamId: string, from: InstantText, to: InstantText, page: PageQuery) =>
    pageOf<Visit>(table, { pk: `TEAM#${teamId}#VISITS`, index: 'gsi1', between: [from, to], ...page }),
  openOffers: (table: Table, from: InstantText, page: PageQuery) =>
    pageOf<OfferCopy>(table, { pk: 'OPEN', index: 'gsi1', between: [from, '9'], ...page }),
  claimsOfWorker: (table: Table, workerId: PersonId, page: PageQuery) =>
    pageOf<HomeClaim>(table, { pk: `WORKER#${workerId}#CLAIMS`, index: 'gsi1', descending: true, ...page }),
  allWorkers: (table: Table) => allOf<Worker>(table, { pk: 'WORKERS', index: 'gsi1' }),
  waitingClaims: (table: Table) => allOf<HostClaim>(table, { pk: 'WAITING', index: 'gsi1' }),
  visitsOfWorker: (table: Table, workerId: PersonId, from: InstantText, to: InstantText, page: PageQuery) =>
    pageOf<Pointer>(table, { pk: `WORKER#${workerId}`, between: [`VISIT#${from}`, `VISIT#${to}`], ...page }),
  hoursOfWorker: (table: Table, workerId: PersonId, page: PageQuery) =>
    pageOf<Pointer>(table, { pk: `WORKER#${workerId}`, prefix: 'HOURS#', ...page }),
  passportsOfWorker: (table: Table, workerId: PersonId) =>
    allOf<PassportGrant>(table, { pk: `WORKER#${workerId}`, prefix: 'PASSPORT#' }),
  diary: (table: Table, workerId: PersonId, first: DateText, last: DateText) =>
    allOf<DiaryDay>(table, { pk: `WORKER#${workerId}`, between: [`DIARY#${first}`, `DIARY#${last}`] }),
  claimsOfVisitor: (table: Table, circle: string, pairwiseId: string) =>
    allOf<Pointer>(table, { pk: `VISITOR#${circle}#${pairwiseId}`, prefix: 'CLAIM#' }),
};

/** One value, read consistently. */
export async function find<T, Ref extends readonly string[]>(
  table: Table,
  kind: Entity<T, Ref>,
  ...ref: Ref
): Promise<T | undefined> {
  return (await table.get<Stored<T>>(kind.keyOf(...ref)))?.value;
}

function pageOf<T>(table: Table, query: ListQuery): Promise<Page<Stored<T>>> {
  return table.list<Stored<T>>(query);
}

async function allOf<T>(table: Table, query: Omit<ListQuery, 'limit' | 'after'>): Promise<T[]> {
  return (await table.all<Stored<T>>(query)).map(({ value }) => value);
}
