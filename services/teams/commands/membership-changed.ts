import type { InstantText } from '@kith/kernel';
import { event, type NewEvent, type Write } from '@kith/service-kit';
import { isTeam } from '../domain/group.ts';
import { type Membership, statusAt } from '../domain/membership.ts';
import { type Contact, contactOf } from '../domain/person.ts';
import { type KeptMembership, type KeptPlace, type MemberStore, writes } from '../store/members.ts';
import { teamGrows } from './decisions/team-grows.ts';

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
 * Writes a membership and the place it gives, and tells others if its status is no longer what they were told.
 * Someone new to the place comes with an arrival; otherwise the place keeps how they are called and reached.
 */
export async function membershipChanged(
  store: MemberStore,
  before: KeptMembership | undefined,
  after: Membership,
  now: InstantText,
  arrival?: Arrival,
): Promise<Told> {
  const { memberId, teamId, personId, kind, endsAt } = after;
  const place = arrival ? arrival.place : await store.placeOf(teamId, personId);
  const status = statusAt(after, now);
  const joins = status === 'ACTIVE' && kind !== 'OWNER' && before?.status !== 'ACTIVE';
  const grown = joins ? await teamGrows({ table: store.table, now }, after) : nothing;
  const isNews = isTeam(teamId) && kind !== 'CIRCLE_MEMBER' && status !== before?.status;
  return {
    writes: [
      writes.membership(before, after, now),
      writes.place(place, { ...after, ...contactOf(arrival?.contact ?? place ?? {}) }),
      ...grown.writes,
    ],
    events: [
      ...(isNews
        ? [
            event({
              name: 'MembershipChanged',
              subject: memberId,
              sequence: (before?.version ?? 0) + 1,
              data: { teamId, memberId, personId, kind, status, ...(endsAt && { endsAt }) },
            }),
          ]
        : []),
      ...grown.events,
    ],
  };
}
