import { type DateText, type Id, type InstantText, isBefore, type PersonId } from '@kith/kernel';
import { CIRCLE, type GroupId } from '../group.ts';
import { holdsAt } from '../hat-grant.ts';
import { holdsPlace, type Membership } from '../membership.ts';
import { later } from './term.ts';

/** What whoever holds a hat does. */
export interface Description {
  readonly title: string;
  readonly purpose: string;
  readonly accountabilities: readonly string[];
}

/** Someone who holds a hat for a term: now, or from a moment to come. */
export interface Holder {
  readonly personId: PersonId;
  /** The place it was given to. */
  readonly memberId: Id<'member'>;
  readonly from: InstantText;
  /** When it ends: the end of the term, or earlier when the next holder takes over. */
  readonly until: InstantText;
  /** The end of the term that was agreed. */
  readonly agreedUntil: InstantText;
  /** The selection that gave it. */
  readonly selectionId: Id<'selection'>;
  readonly checkInDue: DateText;
  readonly checkedInOn?: DateText;
  /** They would like to hand over: notes for whoever is next. */
  readonly handOver?: { readonly notes: string; readonly at: InstantText };
  /** What they have been reminded of, by the day it was about. */
  readonly reminded?: { readonly termEnds?: DateText; readonly checkIn?: DateText };
}

/**
 * A hat of a group: what is done under it, and by whom. Who holds it and the selection that is running lie together, so
 * that whoever changes either sees the other.
 */
export interface Hat extends Description {
  readonly groupId: GroupId;
  /** Its short name in the group, that of its permission: `rota` gives `hat:rota`. */
  readonly slug: string;
  readonly essential: boolean;
  /** Made by the group itself. */
  readonly isCustom: boolean;
  /** How many may hold it at a time. */
  readonly seats: number;
  readonly termWeeks: number;
  readonly checkInWeeks: number;
  readonly holders: readonly Holder[];
  /** Since when it would be vacant, were there no holders. */
  readonly emptySince: InstantText;
  /** The selection that is running for it. */
  readonly running?: Id<'selection'>;
  /** It is no longer needed. */
  readonly retiredAt?: InstantText;
}

/** The id of a hat: its group and its short name. */
export function hatIdOf({ groupId, slug }: Pick<Hat, 'groupId' | 'slug'>): string {
  return `${groupId}.${slug}`;
}

/** The short name of the hat whose holder leads consent in a group. */
export function facilitatingHat(groupId: GroupId): string {
  return groupId === CIRCLE ? 'facilitator' : 'checkin';
}

/** Whether the place a hat was given to is still held: not by someone who left, nor by one who came back since. */
export function isPresent(
  { personId, memberId }: Pick<Holder, 'personId' | 'memberId'>,
  places: readonly Membership[],
  now: InstantText,
): boolean {
  const place = places.find((one) => one.personId === personId);
  return place !== undefined && place.memberId === memberId && holdsPlace(place, now);
}

/** Who holds a hat at a moment, worked out from terms and places: right whether or not anything ran. */
export function holdersAt(hat: Hat, places: readonly Membership[], now: InstantText): Holder[] {
  if (hat.retiredAt) return [];
  return hat.holders.filter((holder) => holdsAt(holder, now) && isPresent(holder, places, now));
}

/** Since when nobody holds a hat; undefined while someone does, or when it is not needed any more. */
export function vacantSince(
  hat: Hat,
  places: readonly Membership[],
  now: InstantText,
): InstantText | undefined {
  if (hat.retiredAt || holdersAt(hat, places, now).length > 0) return undefined;
  const begun = hat.holders.filter(({ from }) => !isBefore(now, from));
  const ends = begun.map((holder) => endOf(holder, places, now));
  return ends.reduce(later, hat.emptySince);
}

/** When someone's time with a hat ended: with the term, with their place, or just now because they left. */
export function endOf(holder: Holder, places: readonly Membership[], now: InstantText): InstantText {
  const { memberId, until } = holder;
  const placeEnds = places.find((place) => place.memberId === memberId)?.endsAt;
  const end = placeEnds && isBefore(placeEnds, until) ? placeEnds : until;
  return isBefore(now, end) ? now : end;
}
