import { statusAt } from '../domain/membership.ts';
import { storeOn } from '../store/members.ts';
import type { WhenDue } from './due.ts';
import { membershipChanged } from './membership-changed.ts';

/**
 * Tells others what ended by itself for a person: access that ran out, a check no longer clear. Readers see it at the
 * very moment; this brings what other services were told up to date.
 */
export const tellWhatEnded: WhenDue = async ({ table, now }, { ref: personId }) => {
  const store = storeOn(table);
  const { memberships } = await store.knownOf(personId);
  const changed = memberships.filter((membership) => membership.status !== statusAt(membership, now));
  const told = await Promise.all(
    changed.map((membership) => membershipChanged(store, membership, membership, now)),
  );
  return { writes: told.flatMap((each) => each.writes), events: told.flatMap((each) => each.events) };
};
