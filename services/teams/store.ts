import type { DateText, Id, InstantText, PersonId } from '@kith/kernel';
import type { Item, Key, Table, Write } from '@kith/service-kit';
import { type MemberStatus, type Membership, statusAt } from './domain/membership.ts';
import type { Person } from './domain/person.ts';
import type { Team } from './domain/team.ts';

/** Something as it lies in the table. */
export type Kept<T> = T & Item;

/** A membership also keeps the status that others were last told. */
export type KeptMembership = Kept<Membership & { readonly status: MemberStatus }>;

/** Whose membership it is, and where. */
interface Whereabouts {
  readonly teamId: Id<'team'>;
  readonly personId: PersonId;
}

/** A person and every place they ever had in a team; read in one go, and consistently. */
export interface Known {
  readonly person: Kept<Person> | undefined;
  readonly memberships: readonly KeptMembership[];
}

type Place = Kept<{ readonly memberId: Id<'member'> }>;
type Due = Kept<{ readonly personId: PersonId }>;

const PERSON = 'PERSON';
const MEMBER = 'MEMBER#';

const personKey = (personId: PersonId): Key => ({ pk: `PERSON#${personId}`, sk: PERSON });
const teamKey = (teamId: string): Key => ({ pk: `TEAM#${teamId}`, sk: 'TEAM' });
const memberKey = (personId: PersonId, memberId: string): Key => ({
  pk: `PERSON#${personId}`,
  sk: MEMBER + memberId,
});
const placeKey = (teamId: string, personId: PersonId): Key => ({
  pk: `TEAM#${teamId}`,
  sk: `PLACE#${personId}`,
});
const pointerKey = (memberId: string): Key => ({ pk: `MEMBER#${memberId}`, sk: 'MEMBER' });
const dueKey = (day: DateText, personId: PersonId): Key => ({ pk: `DUE#${day}`, sk: `PERSON#${personId}` });

/** What teams read. All of it is consistent, but for the members of a team. */
export function storeOn(table: Table) {
  const personOf = (personId: PersonId) => table.get<Kept<Person>>(personKey(personId));
  const teamOf = (teamId: string) => table.get<Kept<Team>>(teamKey(teamId));
  const whereIs = (memberId: string) => table.get<Kept<Whereabouts>>(pointerKey(memberId));

  async function knownOf(personId: PersonId): Promise<Known> {
    const items = await table.all<Item>({ pk: `PERSON#${personId}` });
    return {
      person: items.find(({ sk }) => sk === PERSON) as Kept<Person> | undefined,
      memberships: items.filter(({ sk }) => sk.startsWith(MEMBER)) as KeptMembership[],
    };
  }

  async function membershipOf(memberId: string): Promise<KeptMembership | undefined> {
    const where = await whereIs(memberId);
    return where && table.get<KeptMembership>(memberKey(where.personId, memberId));
  }

  /** The one membership by which a person last had a place in a team, and that place. */
  async function placeOf(teamId: string, personId: PersonId) {
    const place = await table.get<Place>(placeKey(teamId, personId));
    const membership = place && (await table.get<KeptMembership>(memberKey(personId, place.memberId)));
    return { place, membership };
  }

  /** Everyone who has or had a place in a team. From the index: a moment behind what was just written. */
  const membersOf = (teamId: string) =>
    table.all<KeptMembership>({ index: 'gsi1', pk: `TEAM#${teamId}`, prefix: MEMBER });

  /** People for whom something may end by itself on a day. */
  const dueOn = (day: DateText) => table.all<Due>({ pk: `DUE#${day}` });
  const due = (day: DateText, personId: PersonId) => table.get<Due>(dueKey(day, personId));

  return { personOf, teamOf, whereIs, knownOf, membershipOf, placeOf, membersOf, dueOn, due };
}

const next = (before: Item | undefined): number => (before?.version ?? 0) + 1;

/** What teams write. Each takes what was read, so that it goes through only if that still stands. */
export const writes = {
  team: (team: Team): Write => ({ put: { ...team, ...teamKey(team.teamId), version: 1 } as Item }),

  person: (before: Kept<Person> | undefined, person: Person): Write => ({
    put: { ...person, ...personKey(person.personId), version: next(before) } as Item,
  }),

  /** Nobody changed what is known of a person meanwhile. */
  samePerson: (before: Kept<Person> | undefined, personId: PersonId): Write => ({
    unchanged: personKey(personId),
    version: before?.version ?? 0,
  }),

  membership: (before: KeptMembership | undefined, membership: Membership, now: InstantText): Write => {
    const { teamId, personId, memberId } = membership;
    const keys = { ...memberKey(personId, memberId), gsi1pk: `TEAM#${teamId}`, gsi1sk: MEMBER + memberId };
    return {
      put: { ...membership, ...keys, status: statusAt(membership, now), version: next(before) } as Item,
    };
  },

  pointer: ({ memberId, teamId, personId }: Membership): Write => ({
    put: { ...pointerKey(memberId), teamId, personId, version: 1 } as Item,
  }),

  place: (before: Place | undefined, { teamId, personId, memberId }: Membership): Write => ({
    put: { ...placeKey(teamId, personId), memberId, version: next(before) } as Item,
  }),

  due: (day: DateText, personId: PersonId): Write => ({
    put: { ...dueKey(day, personId), personId, version: 1 } as Item,
  }),

  dueDone: (done: Due): Write => ({ remove: done, version: done.version }),
};
