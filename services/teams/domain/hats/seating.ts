import {
  addDays,
  dateOf,
  type Id,
  type InstantText,
  isBefore,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import type { Membership } from '../membership.ts';
import { hatPolicy } from '../rules/hat-policy.ts';
import { type Hat, type Holder, isPresent } from './hat.ts';
import { daysAfter, later, termFrom } from './term.ts';

/** Who is to hold a hat, for how long, and by which selection. */
export interface Seat {
  readonly personId: PersonId;
  readonly memberId: Id<'member'>;
  readonly selectionId: Id<'selection'>;
  readonly termWeeks: number;
}

/**
 * Whether somebody, or anybody, may be chosen for a hat that would be free at a moment: it is vacant by then, its holder hands over,
 * or their term ends soon, so that the next follows without a break.
 * Refusals: `HAT_HELD`; `WRONG_STATE` for one no longer needed; `SELECTION_RUNNING`.
 */
export function mayBeChosenFor(
  hat: Hat,
  personId: PersonId | undefined,
  at: InstantText,
  places: readonly Membership[],
  now: InstantText,
): Result<Hat> {
  if (hat.retiredAt) return refused(refusal('WRONG_STATE'));
  if (hat.running) return refused(refusal('SELECTION_RUNNING'));
  const start = startOf(hat, personId, at, places, now);
  const latest = daysAfter(at, hatPolicy(now).renewalDays);
  return isBefore(latest, start) ? refused(refusal('HAT_HELD')) : ok(hat);
}

/**
 * Gives someone the hat from a moment on, or from when it is free. Whoever hands over holds it until then. Never more
 * holders at a time than seats: that is so by construction.
 */
export function seated(
  hat: Hat,
  seat: Seat,
  at: InstantText,
  places: readonly Membership[],
  now: InstantText,
): { readonly hat: Hat; readonly holder: Holder } {
  const from = startOf(hat, seat.personId, at, places, now);
  const { termWeeks, ...rest } = seat;
  const until = termFrom(from, termWeeks);
  const checkInDue = addDays(dateOf(from), hat.checkInWeeks * 7);
  const holder: Holder = { ...rest, from, until, agreedUntil: until, checkInDue };
  const leaving = hat.holders.find((other) => other.handOver && isBefore(from, other.until));
  const others = hat.holders.map((other) => (other === leaving ? { ...other, until: from } : other));
  return { hat: { ...hat, holders: [...others, holder] }, holder };
}

/** Takes back what was given ahead by a selection that came to something else. */
export function unseated(hat: Hat, selectionId: Id<'selection'>): Hat {
  const given = hat.holders.find((holder) => holder.selectionId === selectionId);
  if (!given) return hat;
  const others = hat.holders.filter((holder) => holder !== given);
  const restored = others.map((other) =>
    other.until === given.from && other.handOver ? { ...other, until: other.agreedUntil } : other,
  );
  return { ...hat, holders: restored };
}

/**
 * The first moment from which the hat is free for someone: with their own term over, and a seat that nobody else holds
 * from then on. Who left, or hands over, does not count.
 */
function startOf(
  hat: Hat,
  personId: PersonId | undefined,
  at: InstantText,
  places: readonly Membership[],
  now: InstantText,
): InstantText {
  const there = hat.holders.filter((holder) => isPresent(holder, places, now));
  const own = there.filter((holder) => holder.personId === personId).map(({ until }) => until);
  const earliest = own.reduce(later, at);
  const others = there.filter((holder) => holder.personId !== personId && !isLeaving(holder, now));
  const ends = others.map(({ until }) => until).filter((until) => isBefore(earliest, until));
  const starts = [earliest, ...ends.sort((a, b) => (isBefore(a, b) ? -1 : 1))];
  const isFree = (moment: InstantText) =>
    others.filter(({ until }) => isBefore(moment, until)).length < hat.seats;
  return starts.find(isFree) ?? earliest;
}

/** Someone who hands over a hat they hold by now. */
function isLeaving({ handOver, from }: Holder, now: InstantText): boolean {
  return handOver !== undefined && !isBefore(now, from);
}
