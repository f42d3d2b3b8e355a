import {
  addTo,
  type CircleSlug,
  dateOf,
  type Id,
  type InstantText,
  isBefore,
  type PersonId,
} from '@kith/kernel';
import type { Consent } from '../hours.ts';
import type { Occurrence } from '../occurrence.ts';
import { standingConsentRuleOn } from '../rules/standing-consent.ts';

/**
 * An owner's yes, given ahead, to whoever of one named circle takes hours that fell open at short notice (F7). It is
 * the owner's consent: given by them alone, for a few weeks at most, and taken back at any time.
 */
export interface StandingConsent {
  readonly teamId: Id<'team'>;
  readonly circle: CircleSlug;
  readonly ownerId: PersonId;
  readonly givenAt: InstantText;
  readonly expiresAt: InstantText;
  readonly revokedAt?: InstantText;
}

/** A new one, in place of whatever stood before. */
export function standingConsent(
  asked: Pick<StandingConsent, 'teamId' | 'circle' | 'ownerId'> & { readonly days: number },
  now: InstantText,
): StandingConsent {
  const { days, ...rest } = asked;
  return { ...rest, givenAt: now, expiresAt: addTo(now, { hours: days * 24 }) };
}

/** It, taken back. */
export function takenBack(consent: StandingConsent, now: InstantText): StandingConsent {
  return consent.revokedAt === undefined ? { ...consent, revokedAt: now } : consent;
}

/** Whether it holds at a moment. */
export function standsAt(consent: StandingConsent | undefined, at: InstantText): consent is StandingConsent {
  return consent !== undefined && consent.revokedAt === undefined && isBefore(at, consent.expiresAt);
}

/** Whether hours fell open so late that the consent is meant for them. */
export function isShortNotice({ ladder, window }: Pick<Occurrence, 'ladder' | 'window'>): boolean {
  if (!ladder) return false;
  const { foundAt } = ladder;
  const { noticeHours } = standingConsentRuleOn(dateOf(foundAt));
  return isBefore(window.from, addTo(foundAt, { hours: noticeHours }));
}

/** The owner's consent to these hours that it gives now, if it does; recorded as given when the owner gave it. */
export function consentTo(
  consent: StandingConsent | undefined,
  occurrence: Pick<Occurrence, 'ladder' | 'window' | 'ownerId'>,
  now: InstantText,
): Consent | undefined {
  if (!standsAt(consent, now) || !isShortNotice(occurrence)) return undefined;
  if (consent.ownerId !== occurrence.ownerId) return undefined;
  return { by: consent.ownerId, at: consent.givenAt, standing: true };
}
