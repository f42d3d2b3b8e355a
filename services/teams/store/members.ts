import type { InstantText, PersonId } from '@kith/kernel';
import type { Item, Key, Table, Write } from '@kith/service-kit';
import type { GroupId } from '../domain/group.ts';
import type { HatGrant } from '../domain/hat-grant.ts';
import { type MemberStatus, type Membership, statusAt } from '../domain/membership.ts';
import type { Channel, Person } from '../domain/person.ts';
import type { Team } from '../domain/team.ts';
import { groupPk, type Kept, next } from './kept.ts';

/** A membership also keeps the status that others were last told. */
export type KeptMembership = Kept<Membership & { readonly status: MemberStatus }>;

/**
 * A person's place in a group, as it lies with the group: their membership, and how they are called and reached, so that
 * opening a team reads nothing of each member.
 */
export interface Place extends Membership {
  readonly name?: string;
  readonly channel?: Channel;
}
export type KeptPlace = Kept<Place>;

/** Whose membership it is, and where. */
interface Whereabouts {
  readonly teamId: GroupId;
  readonly personId: PersonId;
}

/** A person, every place they ever had in a group, and the hats they hold; read in one go, and consistently. */
export interface Known {
  readonly person: Kept<Person> | undefined;
  readonly memberships: readonly KeptMembership[];
  readonly grants: readonly Kept<HatGrant>[];
}

const PERSON = 'PERSON';
const MEMBER = 'MEMBER#';
/** Sort keys of places begin with this. */
export const PLACE = 'PLACE#';
const HAT = 'HAT#';

/** The partition of a person. */
export const personPk = (personId: PersonId): string => `PERSON#${personId}`;
const personKey = (personId: PersonId): Key => ({ pk: personPk(personId), sk: PERSON });
const teamKey = (teamId: string): Key => ({ pk: groupPk(teamId), sk: 'TEAM' });
const memberKey = (personId: PersonId, memberId: string): Key => ({
  pk: personPk(personId),
  sk: MEMBER + memberId,
});
const placeKey = (groupId: string, personId: PersonId): Key => ({
  pk: groupPk(groupId),
  sk: PLACE + personId,
});
/** The item that says whose a membership is. */
export const pointerKey = (memberId: string): Key => ({ pk: `MEMBER#${memberId}`, sk: 'MEMBER' });
/** Names one stretch in which someone holds a hat. */
type GrantNamed = Pick<HatGrant, 'groupId' | 'personId' | 'hat' | 'from'>;
const grantKey = ({ groupId, personId, hat, from }: GrantNamed): Key => ({
  pk: personPk(personId),
  sk: `${HAT}${groupId}#${hat}#${from}`,
});

/** What is read of people, teams and who belongs where. All of it is consistent. */
export function storeOn(table: Table) {
  const personOf = (personId: PersonId) => table.get<Kept<Person>>(personKey(personId));
  const teamOf = (teamId: string) => table.get<Kept<Team>>(teamKey(teamId));
  const whereIs = (memberId: string) => table.get<Kept<Whereabouts>>(pointerKey(memberId));

  async function knownOf(personId: PersonId): Promise<Known> {
    const items = await table.all<Item>({ pk: personPk(personId) });
    return {
      person: items.find(({ sk }) => sk === PERSON) as Kept<Person> | undefined,
      memberships: items.filter(({ sk }) => sk.startsWith(MEMBER)) as KeptMembership[],
      grants: items.filter(({ sk }) => sk.startsWith(HAT)) as Kept<HatGrant>[],
    };
  }

  /** Reads as much for an id that was made up as for one that is somebody's: so time does not tell them apart. */
  async function membershipOf(memberId: string): Promise<KeptMembership | undefined> {
    const where = await whereIs(memberId);
    return table.get<KeptMembership>(memberKey(where?.personId ?? memberId, memberId));
  }

  /** The membership of whose whereabouts are known. */
  const membershipAt = ({ personId, memberId }: Pick<Membership, 'personId' | 'memberId'>) =>
    table.get<KeptMembership>(memberKey(personId, memberId));

  /** The place a person has or last had in a group. */
  const placeOf = (groupId: string, personId: PersonId) => table.get<KeptPlace>(placeKey(groupId, personId));

  /** Everyone who has or had a place in a group. */
  const placesOf = (groupId: string) => table.all<KeptPlace>({ pk: groupPk(groupId), prefix: PLACE });

  const grantOf = (grant: GrantNamed) => table.get<Kept<HatGrant>>(grantKey(grant));

  const ownerOf = async (groupId: string) => (await teamOf(groupId))?.ownerId;

  return {
    table,
    personOf,
    teamOf,
    ownerOf,
    whereIs,
    knownOf,
    membershipOf,
    membershipAt,
    placeOf,
    placesOf,
    grantOf,
  };
}

export type MemberStore = ReturnType<typeof storeOn>;

/** What is written of people, teams and who belongs where. Each goes through only if what was read still stands. */
export const writes = {
  team: (before: Kept<Team> | undefined, team: Team): Write => ({
    put: { ...team, ...teamKey(team.teamId), version: next(before) } as Item,
  }),

  /** Nobody changed the team meanwhile. */
  sameTeam: (team: Kept<Team>): Write => ({ unchanged: team, version: team.version }),

  person: (before: Kept<Person> | undefined, person: Person): Write => ({
    put: { ...person, ...personKey(person.personId), version: next(before) } as Item,
  }),

  /** Nobody changed what is known of a person meanwhile. */
  samePerson: (before: Kept<Person> | undefined, personId: PersonId): Write => ({
    unchanged: personKey(personId),
    version: before?.version ?? 0,
  }),

  membership: (before: KeptMembership | undefined, membership: Membership, now: InstantText): Write => {
    const { personId, memberId } = membership;
    const status = statusAt(membership, now);
    return {
      put: { ...membership, ...memberKey(personId, memberId), status, version: next(before) } as Item,
    };
  },

  pointer: ({ memberId, teamId, personId }: Membership): Write => ({
    put: { ...pointerKey(memberId), teamId, personId, version: 1 } as Item,
  }),

  place: (before: KeptPlace | undefined, place: Place): Write => ({
    put: { ...place, ...placeKey(place.teamId, place.personId), version: next(before) } as Item,
  }),

  /** Nobody came, left or changed terms in this place meanwhile. */
  samePlace: (place: KeptPlace): Write => ({ unchanged: place, version: place.version }),

  grant: (before: Kept<HatGrant> | undefined, grant: HatGrant): Write => ({
    put: { ...grant, ...grantKey(grant), version: next(before) } as Item,
  }),

  grantGone: (grant: Kept<HatGrant>): Write => ({ remove: grant, version: grant.version }),
};
