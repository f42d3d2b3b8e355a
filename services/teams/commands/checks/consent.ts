import type { PersonId } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { consenting } from '../../domain/checks/check.ts';
import type { Person } from '../../domain/person.ts';
import { storeOn, writes } from '../../store/members.ts';

/** Someone agrees to being checked, or takes that back: then nobody looks any more (C8). What was recorded stays. */
export function setCheckConsent(
  { table, cause, now }: CommandContext,
  personId: PersonId,
  isGiven: boolean,
): Promise<Person> {
  return table.change(cause, now, async () => {
    const before = await storeOn(table).personOf(personId);
    const person: Person = before ?? { personId };
    const after = consenting(person, isGiven, now);
    if (after === person) return nothingToChange<Person>(person);
    return { value: after, writes: [writes.person(before, after)], events: [] };
  });
}
