import type { Passport } from '@kith/contracts';
import { addTo, type CircleSlug, type InstantText, instantText, isBefore, Temporal } from '@kith/kernel';
import { GRANT_DAYS, type PassportField } from '../passport.ts';

/** What this circle holds of a worker from next door, under one pairwise id; never the passport itself (F5). */
export interface Visitor {
  readonly circle: CircleSlug;
  readonly pairwiseId: string;
  /** What the newest passport grants. */
  readonly fields: readonly PassportField[];
  readonly since: InstantText;
  /** Until when the one that lasts longest may be read. */
  readonly expiresAt: InstantText;
  /** When the next of them runs out, and has to be purged. */
  readonly purgeAt: InstantText;
  /** That nothing is held any more. */
  readonly forgotten?: Forgotten;
}

/** Why and when what was held of a visitor went. */
export interface Forgotten {
  readonly because: 'REVOKED' | 'LAPSED' | 'EXPIRED';
  /** When their circle said so, by its clock; of one that ran out, when it did. */
  readonly saidAt: InstantText;
  readonly at: InstantText;
}

/** A passport as it is held: one that does not say when it ends (before v1.1) ends like one granted for the usual time. */
export function heldPassport(
  passport: Passport,
  claimedAt: InstantText,
): Passport & { expiresAt: InstantText } {
  const usual = addTo(claimedAt, { hours: 24 * GRANT_DAYS.usual });
  return {
    ...passport,
    expiresAt: passport.expiresAt ? instantText(Temporal.Instant.from(passport.expiresAt)) : usual,
  };
}

/** A passport that may be read at a moment, by the clock of whoever holds it: no message is needed to end it (F5). */
export function readable(passport: Passport | undefined, now: InstantText): Passport | undefined {
  return passport?.expiresAt !== undefined && isBefore(now, passport.expiresAt) ? passport : undefined;
}

/** The visitor, with a passport that came. */
export function visitorWith(
  known: Visitor | undefined,
  { circle, pairwiseId }: Pick<Visitor, 'circle' | 'pairwiseId'>,
  passport: Passport & { readonly expiresAt: InstantText },
  now: InstantText,
): Visitor {
  const { expiresAt } = passport;
  const held = known && !known.forgotten ? known : undefined;
  return {
    circle,
    pairwiseId,
    fields: fieldsOf(passport),
    since: held?.since ?? now,
    expiresAt: held && isBefore(expiresAt, held.expiresAt) ? held.expiresAt : expiresAt,
    purgeAt: held && isBefore(held.purgeAt, expiresAt) ? held.purgeAt : expiresAt,
  };
}

/** The visitor, once those of their passports that ran out are gone; `left` are those still held. */
export function visitorAfterPurge(visitor: Visitor, left: readonly Passport[], now: InstantText): Visitor {
  const ends = left.flatMap(({ expiresAt }) => expiresAt ?? []).sort();
  const [purgeAt] = ends;
  if (purgeAt !== undefined) return { ...visitor, purgeAt };
  return { ...visitor, forgotten: { because: 'EXPIRED', saidAt: visitor.expiresAt, at: now } };
}

function fieldsOf(passport: Passport): PassportField[] {
  const fields: (PassportField | false)[] = [
    passport.name !== undefined && 'NAME',
    passport.skills !== undefined && 'SKILLS',
    passport.languages !== undefined && 'LANGUAGES',
    passport.vettingClearUntil !== undefined && 'VETTING',
  ];
  return fields.filter((field) => field !== false);
}
