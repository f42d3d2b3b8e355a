import type { DateText, Id, InstantText, PersonId } from '@kith/kernel';
import {
  allOf,
  entity,
  epochSeconds,
  find,
  key,
  type Pointer,
  type Stored,
  type Table,
} from '@kith/service-kit';
import type { Gathering } from '../domain/programme/gathering.ts';
import type { GatheringDay } from '../domain/programme/gathering-day.ts';

/** One partition for all: a circle holds some hundreds. */
const GATHERINGS = 'GATHERINGS';
/** Days on which someone is to be told, or a place is kept for someone until a moment. */
const TO_DO = 'GATHERINGS#TO_DO';
/** Who came where is nobody's business for long. */
const KEPT_SECONDS = 92 * 24 * 3600;

export const gatherings = entity<Gathering, [string]>(
  (id) => key(GATHERINGS, id),
  ({ id }) => [id],
);

/** How often events were recorded, mended or cancelled: read before what is known of them is trusted. */
export const programmeVersion = entity<{ readonly version: number }, []>(
  () => key('GATHERINGS_VERSION', 'VERSION'),
  () => [],
);

export const gatheringDays = entity<GatheringDay, [string, DateText]>(
  (gatheringId, day) => key(`GATHERING#${gatheringId}`, `DAY#${day}`),
  ({ gatheringId, day }) => [gatheringId, day],
  (day) => ({ ...toDo(day), expiresAt: epochSeconds(day.window.to) + KEPT_SECONDS }),
);

/** That someone comes to an event on a day, or waits for a place: what their own calendar is made of. */
export interface AnsweredDay {
  readonly personId: PersonId;
  readonly gatheringId: Id<'gathering'>;
  readonly day: DateText;
  /** When it ends. */
  readonly to: InstantText;
}

export const answeredDays = entity<AnsweredDay, [PersonId, DateText, string]>(
  (personId, day, gatheringId) => key(`PERSON#${personId}`, `EVENT#${day}#${gatheringId}`),
  ({ personId, day, gatheringId }) => [personId, day, gatheringId],
  ({ to }) => ({ expiresAt: epochSeconds(to) + KEPT_SECONDS }),
);

function toDo({ gatheringId, day, answers, toTell }: GatheringDay) {
  const kept = answers.flatMap(({ keptUntil }) => keptUntil ?? []).sort();
  const due = toTell ? '0000-00-00' : kept[0];
  return due === undefined ? {} : { gsi1pk: TO_DO, gsi1sk: `${due}#${gatheringId}#${day}` };
}

export const programmeLists = {
  all: (table: Table) => allOf<Gathering>(table, { pk: GATHERINGS }),
  /** Days of an event that someone said something of, or that were changed, from a day on. */
  daysFrom: (table: Table, id: string, from: DateText) =>
    allOf<GatheringDay>(table, { pk: `GATHERING#${id}`, between: [`DAY#${from}`, 'DAY#9999'] }),
  /** Every day kept of every event: for whoever takes their own along. */
  allDays: async (table: Table) => {
    const all = await allOf<Gathering>(table, { pk: GATHERINGS });
    const days = all.map(({ id }) => allOf<GatheringDay>(table, { pk: `GATHERING#${id}`, prefix: 'DAY#' }));
    return (await Promise.all(days)).flat();
  },
  /** What someone comes to or waits for, from one day to another by the events' own rules. */
  answeredBy: (table: Table, personId: PersonId, first: DateText, last: DateText) =>
    allOf<AnsweredDay>(table, { pk: `PERSON#${personId}`, between: [`EVENT#${first}`, `EVENT#${last}#~`] }),
  /** Those with something to do now. */
  toDo: (table: Table, now: InstantText) =>
    allOf<GatheringDay>(table, { pk: TO_DO, index: 'gsi1', between: ['0', `${now}#~`] }),
};

export async function findProgrammeVersion(table: Table): Promise<number> {
  return (await find(table, programmeVersion))?.version ?? 0;
}

export function findGathering(table: Table, id: string): Promise<Gathering | undefined> {
  return find(table, gatherings, id);
}

/** What is kept of each of these days, in their order. */
export async function findDays(
  table: Table,
  asked: readonly (Pointer & { readonly day: DateText })[],
): Promise<(GatheringDay | undefined)[]> {
  const found = await table.getAll<Stored<GatheringDay>>(
    asked.map(({ id, day }) => gatheringDays.keyOf(id, day)),
  );
  return found.map((item) => item?.value);
}
