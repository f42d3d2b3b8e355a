import {
  type CircleSlug,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';

/**
 * What one circle says of sharing with the other (F11). It counts the withdrawals of both: a consent holds only for
 * the count at which it was given, so that after a withdrawal nothing is shared before both said yes anew.
 */
export interface SharingWord {
  readonly word: 'SHARES' | 'PAUSED' | 'WITHDRAWN';
  readonly at: InstantText;
  /** How often the circle that says this has withdrawn. */
  readonly withdrawals: number;
  /** How often the other had, as far as it had heard. */
  readonly heard: number;
}

/** How this circle and one neighbour stand; none is kept until one of them says something. */
export interface SharingRecord {
  readonly circle: CircleSlug;
  /** Who wrote the own word down stays here: no event carries it. */
  readonly own: SharingWord & { readonly by?: PersonId };
  readonly theirs: SharingWord & { readonly sequence: number };
  /** Since when they share again, while what is shown next door has not been shown to this neighbour anew. */
  readonly resumedAt?: InstantText;
}

/** The record before anyone said anything: both agreed when the agreement began. */
export function agreedAtFirst(circle: CircleSlug, at: InstantText): SharingRecord {
  const word: SharingWord = { word: 'SHARES', at, withdrawals: 0, heard: 0 };
  return { circle, own: word, theirs: { ...word, sequence: 0 } };
}

/** Whether both circles consent to sharing, each knowing of every withdrawal of the other. */
export function isSharing(record: SharingRecord | undefined): boolean {
  return record === undefined || (ownHolds(record) && theirsHolds(record));
}

/** The record after a word of either, and that hours are to be shown to the neighbour anew if they share by it again. */
export function heeding(before: SharingRecord, after: SharingRecord, now: InstantText): SharingRecord {
  return !isSharing(before) && isSharing(after) ? { ...after, resumedAt: now } : after;
}

/** Whether hours shown next door are to be shown to the neighbour anew. */
export function isToShowAgain(record: SharingRecord): boolean {
  return record.resumedAt !== undefined && isSharing(record);
}

/** The record, once that was done. */
export function shownAgain({ resumedAt: _, ...record }: SharingRecord): SharingRecord {
  return record;
}

/** Whether the own consent holds: given, and not before the neighbour last withdrew. */
export function ownHolds({ own, theirs }: SharingRecord): boolean {
  return own.word === 'SHARES' && own.heard === theirs.withdrawals;
}

/** Whether the neighbour's consent holds: given, and not before this circle last withdrew. */
export function theirsHolds({ own, theirs }: SharingRecord): boolean {
  return theirs.word === 'SHARES' && theirs.heard === own.withdrawals;
}

/** The circle consents, for the first time or anew. The same again changes nothing. */
export function consented(record: SharingRecord, by: PersonId, now: InstantText): SharingRecord {
  if (ownHolds(record)) return record;
  const { own, theirs } = record;
  const { withdrawals } = own;
  return { ...record, own: { word: 'SHARES', at: now, withdrawals, heard: theirs.withdrawals, by } };
}

/**
 * The circle stops sharing: for a while, which it ends alone, or by withdrawing, after which both have to consent
 * anew. The same again changes nothing. Refusal: `WRONG_STATE` for a pause after withdrawing.
 */
export function stopped(
  record: SharingRecord,
  how: 'PAUSED' | 'WITHDRAWN',
  by: PersonId,
  now: InstantText,
): Result<SharingRecord> {
  const { own, theirs } = record;
  if (own.word === how) return ok(record);
  if (own.word === 'WITHDRAWN') return refused(refusal('WRONG_STATE'));
  const withdrawals = own.withdrawals + (how === 'WITHDRAWN' ? 1 : 0);
  return ok({ ...record, own: { word: how, at: now, withdrawals, heard: theirs.withdrawals, by } });
}

/** The record with a word of the neighbour, unless a newer one was heard: then the same record (F10). */
export function heardFrom(record: SharingRecord, theirs: SharingRecord['theirs']): SharingRecord {
  return record.theirs.sequence >= theirs.sequence ? record : { ...record, theirs };
}
