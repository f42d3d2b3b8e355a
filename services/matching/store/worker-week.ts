import type { DateText, PersonId } from '@kith/kernel';
import { findAll, keptIn, type Stored, type Table } from '@kith/service-kit';
import type { AgreedHours } from '../domain/agreed-hours.ts';
import type { HomeClaim } from '../domain/claim.ts';
import type { Booking, DiaryDay } from '../domain/diary.ts';
import type { Visit } from '../domain/visit.ts';
import type { Worker } from '../domain/worker.ts';
import { homeClaims } from './cover.ts';
import { agreedHours, visits } from './hours.ts';
import { diaryDays, workers } from './workers.ts';

/** What a worker holds, as it is shown: with the hours it is of, where those are of this circle. */
export interface HeldThings {
  readonly visits: ReadonlyMap<string, Visit>;
  readonly claims: ReadonlyMap<string, HomeClaim>;
  readonly agreed: ReadonlyMap<string, AgreedHours>;
}

/** A worker and some days of their diary, in one read. */
export async function workerAndDays(
  table: Table,
  workerId: PersonId,
  dates: readonly DateText[],
): Promise<{ worker: Worker | undefined; diary: DiaryDay[] }> {
  const keys = [workers.keyOf(workerId), ...dates.map((date) => diaryDays.keyOf(workerId, date))];
  const [worker, ...days] = await table.getAll<Stored<unknown>>(keys);
  const values = days.flatMap((day) => (day ? [keptIn(day)] : []));
  return { worker: worker && (keptIn(worker) as Worker), diary: values as DiaryDay[] };
}

/** The visits and claims that bookings stand for in one read, and the weekly hours of those visits in another. */
export async function thingsHeld(table: Table, bookings: readonly Booking[]): Promise<HeldThings> {
  const refs = (kind: Booking['kind']) => bookings.filter((each) => each.kind === kind).map(({ ref }) => ref);
  const [visitIds, claimIds] = [refs('VISIT'), refs('RESERVED')];
  const keys = [...visitIds.map((id) => visits.keyOf(id)), ...claimIds.map((id) => homeClaims.keyOf(id))];
  const found = await table.getAll<Stored<Visit | HomeClaim>>(keys);
  const values = new Map(found.flatMap((item) => (item ? [[keptIn(item).id, keptIn(item)] as const] : [])));
  const byId = <T>(ids: readonly string[]) =>
    new Map(
      ids.flatMap((id) => (values.has(id as Visit['id']) ? [[id, values.get(id as Visit['id']) as T]] : [])),
    );
  const held = byId<Visit>(visitIds);
  const agreedIds = [...held.values()].flatMap(({ host }) => host?.agreedId ?? []);
  const agreed = await findAll(table, agreedHours, agreedIds);
  return { visits: held, claims: byId<HomeClaim>(claimIds), agreed };
}
