import type { PersonId } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { type Channel, introduced, type Person } from '../domain/person.ts';
import { storeOn, writes } from '../store.ts';

/** Someone tells their circle their name, and how they like to be reached. */
export function introduceMyself(
  { table, cause, now }: CommandContext,
  personId: PersonId,
  words: { readonly name: string; readonly channel?: Channel | undefined },
): Promise<Person> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const before = await store.personOf(personId);
    const after = introduced(before ?? { personId }, words);
    const isSame = before?.name === after.name && before?.channel === after.channel;
    if (isSame) return nothingToChange<Person>(after);
    return { value: after, writes: [writes.person(before, after)], events: [] };
  });
}
