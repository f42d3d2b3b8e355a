import type { Id, InstantText, PersonId } from '@kith/kernel';
import { allOf, entity, epochSeconds, key, type Pointer, type Stored, type Table } from '@kith/service-kit';
import type { CalendarFeed } from '../domain/calendar/feed.ts';
import type { Visit } from '../domain/visit.ts';
import { visits } from './hours.ts';
import { daysAfter } from './in-order.ts';

export const calendarFeeds = entity<CalendarFeed, [PersonId, string]>(
  (personId, id) => key(`PERSON#${personId}`, `FEED#${id}`),
  ({ personId, id }) => [personId, id],
  ({ revokedAt }) => (revokedAt === undefined ? {} : { expiresAt: daysAfter(revokedAt) }),
);

/** Whose feed, and which, an address is: found by the hash of its secret. */
export interface FeedAddress {
  readonly secretHash: string;
  readonly personId: PersonId;
  readonly feedId: Id<'feed'>;
  readonly revokedAt?: InstantText;
}

export const feedAddresses = entity<FeedAddress, [string]>(
  (secretHash) => key(`FEED#${secretHash}`, 'FEED'),
  ({ secretHash }) => [secretHash],
  ({ revokedAt }) => (revokedAt === undefined ? {} : { expiresAt: epochSeconds(revokedAt) }),
);

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

/** What a calendar shows. A person's feeds and teams are few. */
export const calendarLists = {
  feedsOf: (table: Table, personId: PersonId) =>
    allOf<CalendarFeed>(table, { pk: `PERSON#${personId}`, prefix: 'FEED#' }),

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
