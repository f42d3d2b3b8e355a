import {
  addTo,
  type Id,
  type InstantText,
  isBefore,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import type { EnteredConsent } from '../entered-consent.ts';
import type { Membership } from '../membership.ts';
import type { Channel, Contact } from '../person.ts';
import { hatPolicy } from '../rules/hat-policy.ts';
import { daysAfter, later } from './term.ts';

/** Someone who may object, and when and how the offer reached them. Whom it has not reached cannot stay silent. */
export interface Asked {
  readonly personId: PersonId;
  readonly reached?: { readonly at: InstantText; readonly channel: Channel; readonly by: PersonId };
}

/** Somebody offers to hold a hat; if nobody objects, they do (T8). */
export interface Offer {
  readonly personId: PersonId;
  readonly memberId: Id<'member'>;
  readonly offeredAt: InstantText;
  /** When the window closes, at the earliest. */
  readonly windowEnds: InstantText;
  readonly asked: readonly Asked[];
  /** Of someone who does not use the software: who entered their offer. */
  readonly entered?: EnteredConsent;
  /** What turned it into a full selection. */
  readonly objection?: {
    readonly personId: PersonId;
    readonly argument: string;
    readonly at: InstantText;
    readonly entered?: EnteredConsent;
  };
}

type Reachable = Pick<Membership, 'personId'> & Contact;

/** A new offer: those who use the software are reached by it at once, the others by somebody. */
export function offered(
  who: Pick<Offer, 'personId' | 'memberId' | 'entered'>,
  others: readonly Reachable[],
  windowDays: number,
  now: InstantText,
): Offer {
  const asked = others
    .filter(({ personId }) => personId !== who.personId)
    .map((other) => askedOf(other, now));
  return { ...who, offeredAt: now, windowEnds: daysAfter(now, windowDays), asked };
}

/**
 * When an offer is settled unless somebody objects: at the end of the window, and a day at least after the last of the
 * others was reached. Undefined while somebody has not been: silence of someone who does not know says nothing.
 */
export function closesAt({ windowEnds, asked, offeredAt }: Offer): InstantText | undefined {
  if (asked.some(({ reached }) => !reached)) return undefined;
  const { hoursAfterReached } = hatPolicy(offeredAt);
  return asked
    .map(({ reached }) => addTo(reached?.at ?? offeredAt, { hours: hoursAfterReached }))
    .reduce(later, windowEnds);
}

/** Whether the window has closed, with everyone reached. */
export function isClosed(offer: Offer, now: InstantText): boolean {
  const closes = closesAt(offer);
  return closes !== undefined && !isBefore(now, closes);
}

/** Whom the offer has not reached yet. */
export function unreached({ asked }: Offer): PersonId[] {
  return asked.filter(({ reached }) => !reached).map(({ personId }) => personId);
}

/**
 * Somebody told a member of the offer, or they saw it themselves. Told again: the first time counts.
 * Refusals: `NOT_FOUND` for someone not asked; `BAD_INPUT` for a moment before the offer or to come.
 */
export function reachedBy(
  offer: Offer,
  personId: PersonId,
  reached: NonNullable<Asked['reached']>,
  now: InstantText,
): Result<Offer> {
  const asked = offer.asked.find((one) => one.personId === personId);
  if (!asked) return refused(refusal('NOT_FOUND'));
  if (asked.reached) return ok(offer);
  if (isBefore(reached.at, offer.offeredAt) || isBefore(now, reached.at)) {
    const problem = 'They are reached after the offer, and not later than now';
    return refused(refusal('BAD_INPUT', { what: `${problem}.`, fields: [{ field: 'at', problem }] }));
  }
  return ok(withAsked(offer, { personId, reached }));
}

/** Someone became a member meanwhile: the offer has to reach them too. */
export function askedToo(offer: Offer, newcomer: Reachable, now: InstantText): Offer {
  const isKnown = newcomer.personId === offer.personId;
  if (isKnown || offer.asked.some(({ personId }) => personId === newcomer.personId)) return offer;
  return { ...offer, asked: [...offer.asked, askedOf(newcomer, now)] };
}

/** Someone left meanwhile: nobody has to reach them any more. */
export function askedNoMore(offer: Offer, personId: PersonId): Offer {
  return { ...offer, asked: offer.asked.filter((one) => one.personId !== personId) };
}

function askedOf({ personId, channel = 'APP' }: Reachable, now: InstantText): Asked {
  return channel === 'APP' ? { personId, reached: { at: now, channel, by: personId } } : { personId };
}

function withAsked(offer: Offer, changed: Asked): Offer {
  const asked = offer.asked.map((one) => (one.personId === changed.personId ? changed : one));
  return { ...offer, asked };
}
