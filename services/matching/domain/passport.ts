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

/** What a worker lets one neighbour see, for cover, until a day (F5). */
export interface PassportGrant {
  readonly workerId: PersonId;
  readonly circle: CircleSlug;
  readonly fields: readonly PassportField[];
  /** As the neighbour shall read it. */
  readonly name?: string;
  readonly grantedAt: InstantText;
  readonly expiresAt: InstantText;
  readonly revokedAt?: InstantText;
  /**
   * Who the worker is to that neighbour: drawn at random, told apart from every other neighbour's (F2). It ends with
   * the grant, so that what was said under a grant taken back can never be mistaken for a newer one.
   */
  readonly pairwiseId: string;
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
  const pairwiseId = isLiveAt(before, now) ? before.pairwiseId : newPairwiseId;
  // In hours: a grant of 90 days is 90 × 24 hours, whatever the clocks do meanwhile.
  return { ...rest, pairwiseId, grantedAt: now, expiresAt: addTo(now, { hours: days * 24 }) };
}

/** The grant, taken back; the name goes with it. */
export function revoked({ name: _, ...grant }: PassportGrant, now: InstantText): PassportGrant {
  return { ...grant, revokedAt: grant.revokedAt ?? now };
}

/** Whether a grant holds from now until the visit is over. */
export function holdsUntilAfter(
  grant: PassportGrant | undefined,
  window: TimeWindow,
  now: InstantText,
): grant is PassportGrant {
  return isLiveAt(grant, now) && isLiveAt(grant, window.to);
}

/** The passport itself: the granted fields, and no other. */
export function passportOf(grant: PassportGrant, worker: Worker, vetting: Vetting | undefined): Passport {
  const has = (field: PassportField) => grant.fields.includes(field);
  return {
    ...(has('NAME') && grant.name !== undefined && { name: grant.name }),
    ...(has('SKILLS') && { skills: [...worker.skills] }),
    ...(has('LANGUAGES') && { languages: [...worker.languages] }),
    ...(has('VETTING') && vetting?.clearUntil !== undefined && { vettingClearUntil: vetting.clearUntil }),
  };
}
