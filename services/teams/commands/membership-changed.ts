import type { InstantText } from '@kith/kernel';
import { event, type NewEvent, type Write } from '@kith/service-kit';
import { isTeam } from '../domain/group.ts';
import { type MemberStatus, type Membership, statusAt } from '../domain/membership.ts';
import { type Contact, contactOf } from '../domain/person.ts';
import {
  type KeptMembership,
  type KeptPlace,
  type MemberStore,
  type Place,
  writes,
} from '../store/members.ts';
import { teamGrows } from './decisions/team-grows.ts';
import { placesMoved } from './hats/place-moved.ts';

/** What there is to write and to tell when a membership becomes this. */
interface Told {
  readonly writes: readonly Write[];
  readonly events: readonly NewEvent[];
}

/** Someone new to a place: how they are called and reached, and the place as the decision saw it. */
interface Arrival {
  readonly contact: Contact;
  readonly place: KeptPlace | undefined;
}

const nothing: Told = { writes: [], events: [] };

/** A membership that becomes something else. */
interface MembershipChange {
  readonly before: KeptMembership | undefined;
  readonly after: Membership;
  readonly arrival?: Arrival;
}

/**
 * Writes a membership and the place it gives, and tells others if its status or end is no longer what they were told. Hats
 * follow in the same transaction, and so does the question whether a team has grown too large. Someone new to the place
 * comes with an arrival; otherwise the place keeps how they are called and reached.
 */
export function membershipChanged(
  store: MemberStore,
  before: KeptMembership | undefined,
  after: Membership,
  now: InstantText,
  arrival?: Arrival,
): Promise<Told> {
  return membershipsChanged(store, [{ before, after, ...(arrival && { arrival }) }], now);
}

/** The same of several memberships in one group that change at one moment: its hats follow all of them at once. */
export async function membershipsChanged(
  store: MemberStore,
  changes: readonly MembershipChange[],
  now: InstantText,
): Promise<Told> {
  const all = await Promise.all(changes.map((change) => changed(store, change, now)));
  const moved = all.flatMap(({ moved: place }) => place ?? []);
  const told: readonly Told[] = [...all, await placesMoved(store.table, moved, now)];
  return { writes: told.flatMap(({ writes: each }) => each), events: told.flatMap(({ events }) => events) };
}

/** One membership without what follows for hats; `moved` is the place, if others hear something new of it. */
async function changed(
  store: MemberStore,
  { before, after, arrival }: MembershipChange,
  now: InstantText,
): Promise<Told & { readonly moved?: Place }> {
  const { teamId, personId, endsAt } = after;
  const seen = arrival ? arrival.place : await store.placeOf(teamId, personId);
  const status = statusAt(after, now);
  const isTold = status === before?.status;
  const joins = status === 'ACTIVE' && after.kind !== 'OWNER' && !isTold;
  const placed = { ...(status === 'ACTIVE' ? { since: now } : {}), ...after };
  const place = { ...placed, ...contactOf(arrival?.contact ?? seen ?? {}) };
  const size = joins ? await teamGrows({ table: store.table, now }, after) : nothing;
  const sequence = (before?.version ?? 0) + 1;
  const isNews = !isTold || endsAt !== before?.endsAt;
  return {
    writes: [writes.membership(before, placed, now), writes.place(seen, place), ...size.writes],
    events: [...(isNews ? told(after, status, sequence) : []), ...size.events],
    ...(!isTold && { moved: place }),
  };
}

/** What others hear of a member of a team; of the governance circle they need to hear nothing. */
function told(
  { memberId, teamId, personId, kind, endsAt }: Membership,
  status: MemberStatus,
  sequence: number,
): NewEvent[] {
  if (!isTeam(teamId) || kind === 'CIRCLE_MEMBER') return [];
  const data = { teamId, memberId, personId, kind, status, ...(endsAt && { endsAt }) };
  return [event({ name: 'MembershipChanged', subject: memberId, sequence, data })];
}
