import type { DateText, InstantText, PersonId } from '@kith/kernel';

/** What a look at someone's criminal-record check brought. What the certificate says is never kept (C8). */
export const checkResults = ['CERTIFICATE_SEEN', 'NO_NEW_INFORMATION', 'NEW_INFORMATION'] as const;

/** The newest look at someone's check: what came of it, and nothing more. */
export interface CheckRecord {
  readonly result: (typeof checkResults)[number];
  readonly on: DateText;
  /** The last four digits of the certificate's number, to tell it from another. */
  readonly lastDigits: string;
  readonly by: PersonId;
}

/** Someone's consent to being checked. Taken back, nobody looks any more. */
export interface CheckConsent {
  readonly givenAt: InstantText;
  readonly withdrawnAt?: InstantText;
}
