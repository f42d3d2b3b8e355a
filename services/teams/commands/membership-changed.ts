import type { InstantText } from '@kith/kernel';
import { event, type NewEvent, type Write } from '@kith/service-kit';
import { isTeam } from '../domain/group.ts';
import { type MemberStatus, type Membership, statusAt } from '../domain/membership.ts';
import { type Contact, contactOf } from '../domain/person.ts';
import { type KeptMembership, type KeptPlace, type MemberStore, writes } from '../store/members.ts';
import { teamGrows } from './decisions/team-grows.ts';
import { placeMoved } from './hats/place-moved.ts';

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

/**
 * Writes a membership and the place it gives, and tells others if its status or end is no longer what they were told. Hats
 * follow in the same transaction, and so does the question whether a team has grown too large. Someone new to the place
 * comes with an arrival; otherwise the place keeps how they are called and reached.
 */
export async function membershipChanged(
  store: MemberStore,
  before: KeptMembership | undefined,
  after: Membership,
  now: InstantText,
  arrival?: Arrival,
): Promise<Told> {
  const { teamId, personId, endsAt } = after;
  const seen = arrival ? arrival.place : await store.placeOf(teamId, personId);
  const status = statusAt(after, now);
  const isTold = status === before?.status;
  const joins = status === 'ACTIVE' && after.kind !== 'OWNER' && !isTold;
  const placed = { ...(status === 'ACTIVE' ? { since: now } : {}), ...after };
  const place = { ...placed, ...contactOf(arrival?.contact ?? seen ?? {}) };
  const size = joins ? await teamGrows({ table: store.table, now }, after) : nothing;
  const hats = isTold ? nothing : await placeMoved(store.table, place, now);
  const sequence = (before?.version ?? 0) + 1;
  const isNews = !isTold || endsAt !== before?.endsAt;
  return {
    writes: [
      writes.membership(before, placed, now),
      writes.place(seen, place),
      ...size.writes,
      ...hats.writes,
    ],
    events: [...(isNews ? told(after, status, sequence) : []), ...size.events, ...hats.events],
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
