import type { PersonId } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { holdsPlace } from '../domain/membership.ts';
import { type Channel, contactOf, introduced, type Person } from '../domain/person.ts';
import { storeOn, writes } from '../store/members.ts';
import { channelChosen } from './channel-chosen.ts';

/** Someone tells their circle their name, and how they like to be reached. */
export function introduceMyself(
  { table, cause, now }: CommandContext,
  personId: PersonId,
  words: { readonly name: string; readonly channel?: Channel | undefined },
): Promise<Person> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const { person: before, memberships } = await store.knownOf(personId);
    const after = introduced(before ?? { personId }, words);
    const isSame = before?.name === after.name && before?.channel === after.channel;
    if (isSame) return nothingToChange<Person>(after);
    const held = memberships.filter((membership) => holdsPlace(membership, now));
    const places = await Promise.all(held.map(({ teamId }) => store.placeOf(teamId, personId)));
    const renamed = places
      .filter((place) => place !== undefined)
      .map((place) => writes.place(place, { ...place, ...contactOf(after) }));
    return {
      value: after,
      writes: [writes.person(before, after), ...renamed],
      events: channelChosen(before, after),
    };
  });
}
