import type { InstantText, PersonId } from '@kith/kernel';
import type { Table, Write } from '@kith/service-kit';
import { type Attended, cpdRecord } from '../../domain/cpd/record.ts';
import { type Membership, statusAt } from '../../domain/membership.ts';
import { cpdOn } from '../../store/cpd.ts';

/**
 * The writes that give each professional among those who were there a record of it. For whatever a team holds: a review,
 * a meeting. Said twice of the same meeting, it is one record.
 */
export async function attendanceWrites(
  table: Table,
  places: readonly Membership[],
  attended: readonly PersonId[],
  what: Attended,
  now: InstantText,
): Promise<Write[]> {
  const professionals = places.filter(
    (place) =>
      place.kind === 'PROFESSIONAL' && statusAt(place, now) === 'ACTIVE' && attended.includes(place.personId),
  );
  const added = await Promise.all(
    professionals.map(({ personId }) => cpdOn(table).added(cpdRecord(personId, what))),
  );
  return added.flat();
}
