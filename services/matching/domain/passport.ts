import type { Passport } from '@kith/contracts';
import {
  addTo,
  type CircleSlug,
  type InstantText,
  isBefore,
  type PersonId,
  type TimeWindow,
} from '@kith/kernel';
import type { Vetting, Worker } from './worker.ts';

/** A part of a passport. */
export type PassportField = 'NAME' | 'SKILLS' | 'LANGUAGES' | 'VETTING';

/** What a passport may be used for: to cover hours, and for nothing else. */
export type PassportPurpose = 'COVER';

/** What a worker lets one neighbour see, for cover, until a day (F5). */
export interface PassportGrant {
  readonly workerId: PersonId;
  readonly circle: CircleSlug;
  readonly fields: readonly PassportField[];
  /** Missing in what was granted before purposes were written down: it was for cover. */
  readonly purpose?: PassportPurpose;
  /** As the neighbour shall read it. */
  readonly name?: string;
  readonly grantedAt: InstantText;
  readonly expiresAt: InstantText;
  readonly revokedAt?: InstantText;
  /** Who the worker is to that neighbour: drawn at random, told apart from every other neighbour's (F2). */
  readonly pairwiseId: string;
  /**
   * Ids they had there before. An id ends when the passport is taken back or the check lapses, so that what was said
   * of it can never be mistaken for what is said later; and with it end the claims made under it that lay ahead.
   */
  readonly retired: readonly RetiredId[];
}

/** A pairwise id that is not used any more, since when. */
export interface RetiredId {
  readonly pairwiseId: string;
  readonly at: InstantText;
}

/** For how many days a passport may be granted, and is unless said (F5). */
export const GRANT_DAYS = { longest: 365, usual: 90 } as const;

/** Whether the grant holds at a moment. */
export function isLiveAt(grant: PassportGrant | undefined, at: InstantText): grant is PassportGrant {
  return grant !== undefined && grant.revokedAt === undefined && isBefore(at, grant.expiresAt);
}

/** A new grant, or a live one with other fields. `newPairwiseId` is used unless the live one has its own. */
export function granted(
  before: PassportGrant | undefined,
  grant: Pick<PassportGrant, 'workerId' | 'circle' | 'fields' | 'name'> & { days: number },
  newPairwiseId: string,
  now: InstantText,
): PassportGrant {
  const { days, ...rest } = grant;
  const isLive = isLiveAt(before, now);
  const pairwiseId = isLive ? before.pairwiseId : newPairwiseId;
  const retired = isLive ? before.retired : before ? retiredWith(before, now) : [];
  // In hours: a grant of 90 days is 90 × 24 hours, whatever the clocks do meanwhile.
  return {
    ...rest,
    purpose: 'COVER',
    pairwiseId,
    retired,
    grantedAt: now,
    expiresAt: addTo(now, { hours: days * 24 }),
  };
}

/** The grant, taken back; the name goes with it. */
export function revoked({ name: _, ...grant }: PassportGrant, now: InstantText): PassportGrant {
  return { ...grant, revokedAt: grant.revokedAt ?? now, retired: retiredWith(grant, now) };
}

/** The grant, under another pairwise id from now on. */
export function renamed(grant: PassportGrant, newPairwiseId: string, now: InstantText): PassportGrant {
  return { ...grant, pairwiseId: newPairwiseId, retired: retiredWith(grant, now) };
}

/** Whether a claim made under an id ended with it: the hours lay ahead when the id ended. */
export function endedWithId(
  grant: PassportGrant | undefined,
  { pairwiseId, window }: { readonly pairwiseId?: string; readonly window: TimeWindow },
): boolean {
  const retired = grant?.retired.find((each) => each.pairwiseId === pairwiseId);
  return retired !== undefined && isBefore(retired.at, window.from);
}

function retiredWith({ pairwiseId, retired }: PassportGrant, now: InstantText): readonly RetiredId[] {
  const isKnown = retired.some((each) => each.pairwiseId === pairwiseId);
  return isKnown ? retired : [...retired, { pairwiseId, at: now }];
}

/** Whether a grant holds from now until the visit is over. */
export function holdsUntilAfter(
  grant: PassportGrant | undefined,
  window: TimeWindow,
  now: InstantText,
): grant is PassportGrant {
  return isLiveAt(grant, now) && isLiveAt(grant, window.to);
}

/** The passport itself: the granted fields and no other, with its purpose, its recipient and its end. */
export function passportOf(grant: PassportGrant, worker: Worker, vetting: Vetting | undefined): Passport {
  const has = (field: PassportField) => grant.fields.includes(field);
  return {
    ...(has('NAME') && grant.name !== undefined && { name: grant.name }),
    ...(has('SKILLS') && { skills: [...worker.skills] }),
    ...(has('LANGUAGES') && { languages: [...worker.languages] }),
    ...(has('VETTING') && vetting?.clearUntil !== undefined && { vettingClearUntil: vetting.clearUntil }),
    purpose: 'COVER',
    recipient: grant.circle,
    expiresAt: grant.expiresAt,
  };
}
