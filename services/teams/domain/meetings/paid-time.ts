import type { InstantText, PersonId } from '@kith/kernel';
import { type Membership, statusAt } from '../membership.ts';
import type { Held } from './meeting.ts';

/** Whether someone is paid for meetings: paid workers are, unless the team agreed otherwise with them. */
export function isPaidForMeetings({ kind, paidMeetings }: Membership): boolean {
  return kind === 'PAID_WORKER' && paidMeetings !== false;
}

/** Those at a meeting whose time is proposed to the ledger (T23). */
export function paidAt(
  { attended }: Pick<Held, 'attended'>,
  places: readonly Membership[],
  now: InstantText,
): PersonId[] {
  return places
    .filter((place) => statusAt(place, now) === 'ACTIVE' && isPaidForMeetings(place))
    .map(({ personId }) => personId)
    .filter((personId) => attended.includes(personId));
}
