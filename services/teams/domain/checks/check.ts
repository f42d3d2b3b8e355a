import {
  type DateText,
  dateOf,
  type InstantText,
  ok,
  type Result,
  refusal,
  refused,
  Temporal,
} from '@kith/kernel';
import type { Person } from '../person.ts';
import { checkRuleOn } from '../rules/checks.ts';
import type { CheckRecord } from './record.ts';

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
