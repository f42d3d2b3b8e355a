import { addDays, dateOf, mondayOf } from '@kith/kernel';
import { find } from '@kith/service-kit';
import { bookingsOf } from '../domain/diary.ts';
import { engagementOf, travelModeOf } from '../domain/worker.ts';
import { minutesByWeek } from '../domain/working-time.ts';
import type {
  AvailabilityExceptionResolvers,
  PassportGrantResolvers,
  PersonResolvers,
  WorkerResolvers,
} from '../generated.ts';
import { sharingLists } from '../store/sharing.ts';
import { workerLists, workers } from '../store/workers.ts';
import { accessOf } from './access.ts';

/** A worker's own: nobody else gets hold of one (M9). */
export const worker: WorkerResolvers = {
  __resolveReference: async ({ id }, context) => {
    if (!accessOf(context).allows('work.read', { personId: id })) return null;
    return (await find(context.table, workers, id)) ?? null;
  },
  engagement: engagementOf,
  patterns: ({ patterns }) => patterns ?? [],
  exceptions: ({ exceptions }) => exceptions ?? [],
  categories: ({ categories }) => categories ?? [],
  bases: ({ bases }) => bases ?? [],
  travelMode: travelModeOf,
  avoids: ({ avoids }) => avoids ?? [],
  wantedHours: ({ wantedHours }) => wantedHours ?? null,
  leastHours: ({ leastHours }) => leastHours ?? null,
  mostHours: ({ mostHours }) => mostHours ?? null,
  showNearlyFits: ({ showNearlyFits }) => showNearlyFits ?? false,
  agreedHours: async ({ id }, _, { table, now }) => {
    const monday = mondayOf(dateOf(now));
    const held = bookingsOf(await workerLists.diary(table, id, monday, addDays(monday, 6)));
    const agreed = held.filter(({ kind }) => kind === 'VISIT');
    return (minutesByWeek(agreed).get(monday) ?? 0) / 60;
  },
  passports: ({ id }, _, { table }) => sharingLists.passportsOfWorker(table, id),
};

export const availabilityException: AvailabilityExceptionResolvers = {
  from: ({ hours }) => hours?.from ?? null,
  to: ({ hours }) => hours?.to ?? null,
};

export const passportGrant: PassportGrantResolvers = {
  purpose: ({ purpose }) => purpose ?? 'COVER',
  revokedAt: ({ revokedAt }) => revokedAt ?? null,
};

export const person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  worker: async ({ id }, _, context) => {
    if (!accessOf(context).allows('work.read', { personId: id })) return null;
    return (await find(context.table, workers, id)) ?? null;
  },
};
