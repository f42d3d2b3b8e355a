import type { DateText, PersonId } from '@kith/kernel';
import { type CommandContext, event, nothingToChange } from '@kith/service-kit';
import { holdsPlace } from '../domain/membership.ts';
import { type Person, vetted } from '../domain/person.ts';
import { storeOn, writes } from '../store/members.ts';
import { endsWith } from './due.ts';
import { membershipChanged } from './membership-changed.ts';

/**
 * Records the result of a check, also of someone not introduced yet. It opens or closes all their paid places at once:
 * who waits for it becomes a member, and whose check lapses waits again.
 */
export function recordVetting(
  { table, cause, now }: CommandContext,
  personId: PersonId,
  clearUntil: DateText | null,
): Promise<Person> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const { person, memberships } = await store.knownOf(personId);
    if (person && (person.clearUntil ?? null) === clearUntil) return nothingToChange<Person>(person);
    const after = vetted<Person>(person ?? { personId }, clearUntil);
    const paid = memberships.filter(
      (membership) => membership.kind === 'PAID_WORKER' && holdsPlace(membership, now),
    );
    const told = await Promise.all(
      paid.map((membership) => membershipChanged(store, membership, vetted(membership, clearUntil), now)),
    );
    const recorded = event({
      name: 'VettingRecorded',
      subject: personId,
      sequence: (person?.version ?? 0) + 1,
      data: { personId, clearUntil },
    });
    return {
      value: after,
      writes: [
        writes.person(person, after),
        ...told.flatMap((each) => each.writes),
        ...(await endsWith(clearUntil, personId, table)),
      ],
      events: [recorded, ...told.flatMap((each) => each.events)],
    };
  });
}
