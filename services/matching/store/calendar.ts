import type { InstantText, PersonId } from '@kith/kernel';
import {
  allOf,
  type CalendarFeed,
  entity,
  feedKeeping,
  key,
  type Pointer,
  type Stored,
  type Table,
} from '@kith/service-kit';
import type { Visit } from '../domain/visit.ts';
import { visits } from './hours.ts';

/** Calendar feeds of visits (C5). */
export const visitFeeds = feedKeeping<CalendarFeed>();

/** The teams someone owns that visits were booked for, as ids. */
export const teamsOfOwners = entity<Pointer & { readonly ownerId: PersonId }, [PersonId, string]>(
  (ownerId, id) => key(`PERSON#${ownerId}`, `TEAM#${id}`),
  ({ ownerId, id }) => [ownerId, id],
);

/** A visit, and how often it was written. */
export interface VersionedVisit {
  readonly visit: Visit;
  readonly version: number;
}

/** What a calendar shows. A person's teams are few. */
export const calendarLists = {
  /** The visits of a worker, over all circles: their ids in one read, the visits in as many as a hundred each take. */
  async visitsOfWorker(
    table: Table,
    workerId: PersonId,
    from: InstantText,
    to: InstantText,
  ): Promise<VersionedVisit[]> {
    const between = [`VISIT#${from}`, `VISIT#${to}`] as const;
    const pointers = await allOf<Pointer>(table, { pk: `WORKER#${workerId}`, between });
    const found = await table.getAll<Stored<Visit>>(pointers.map(({ id }) => visits.keyOf(id)));
    return found.flatMap((item) => (item ? [versioned(item)] : []));
  },

  /** The visits of every team someone owns: one read for the teams, one for each. */
  async visitsOfOwner(
    table: Table,
    ownerId: PersonId,
    from: InstantText,
    to: InstantText,
  ): Promise<VersionedVisit[]> {
    const teams = await allOf<Pointer>(table, { pk: `PERSON#${ownerId}`, prefix: 'TEAM#' });
    const each = await Promise.all(
      teams.map(({ id }) =>
        table.all<Stored<Visit>>({ pk: `TEAM#${id}#VISITS`, index: 'gsi1', between: [from, to] }),
      ),
    );
    return each.flat().map(versioned);
  },
};

function versioned({ value, version }: Stored<Visit>): VersionedVisit {
  return { visit: value, version };
}
