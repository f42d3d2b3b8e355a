import {
  type DateText,
  dateOf,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
  Temporal,
} from '@kith/kernel';
import type { Person } from '../person.ts';
import { checkRuleOn } from '../rules/checks.ts';

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

/** The day on which the check is looked at again. */
export function nextCheckOn({ on }: Pick<CheckRecord, 'on'>): DateText {
  return Temporal.PlainDate.from(on)
    .add({ months: checkRuleOn(on).monthsToNext })
    .toString();
}

/** Whether someone agrees to being checked now. */
export function agreesToChecks({ checkConsent }: Pick<Person, 'checkConsent'>): boolean {
  return checkConsent !== undefined && checkConsent.withdrawnAt === undefined;
}

/** The person with their consent given, or taken back; the same person when it stands like that. */
export function consenting<P extends Person>(person: P, isGiven: boolean, now: InstantText): P {
  if (agreesToChecks(person) === isGiven) return person;
  if (isGiven) return { ...person, checkConsent: { givenAt: now } };
  return person.checkConsent?.withdrawnAt === undefined && person.checkConsent
    ? { ...person, checkConsent: { ...person.checkConsent, withdrawnAt: now } }
    : person;
}

/**
 * The person with what a look at their check brought. Refusals: `CHECK_CONSENT_MISSING` unless they had agreed by that
 * day and still do; `BAD_INPUT` for a day that lies ahead.
 */
export function checked<P extends Person>(person: P, check: CheckRecord, now: InstantText): Result<P> {
  const { checkConsent } = person;
  const hadAgreed = checkConsent !== undefined && dateOf(checkConsent.givenAt) <= check.on;
  if (!hadAgreed || !agreesToChecks(person)) return refused(refusal('CHECK_CONSENT_MISSING'));
  if (check.on > dateOf(now)) {
    const fields = [{ field: 'check.on', problem: 'must not lie ahead' }];
    return refused(refusal('BAD_INPUT', { what: 'check.on must not lie ahead.', fields }));
  }
  return ok({ ...person, check });
}
