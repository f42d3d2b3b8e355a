import { isDeepStrictEqual } from 'node:util';
import { type DateText, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, event, nothingToChange } from '@kith/service-kit';
import { checked } from '../domain/checks/check.ts';
import type { CheckRecord } from '../domain/checks/record.ts';
import { holdsPlace } from '../domain/membership.ts';
import { type Person, vetted } from '../domain/person.ts';
import { storeOn, writes } from '../store/members.ts';
import { nextCheckDue } from './checks/check-due.ts';
import { endsWith } from './due.ts';
import { membershipChanged } from './membership-changed.ts';

/** The result of a check, and, when someone looked at it, what they saw. */
export interface VettingToRecord {
  readonly personId: PersonId;
  /** The last day it is clear; null when it is not. */
  readonly clearUntil: DateText | null;
  readonly check?: CheckRecord | undefined;
}

/**
 * Records the result of a check, also of someone not introduced yet. It opens or closes all their paid places at once:
 * who waits for it becomes a member, and whose check lapses waits again.
 * Throws `CHECK_CONSENT_MISSING` once they took their consent back, and for a look they had not agreed to (C8).
 */
export function recordVetting(
  { table, cause, now }: CommandContext,
  { personId, clearUntil, check }: VettingToRecord,
): Promise<Person> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const { person, memberships } = await store.knownOf(personId);
    const isSame = person && (person.clearUntil ?? null) === clearUntil;
    if (isSame && (!check || isDeepStrictEqual(person.check, check))) return nothingToChange<Person>(person);
    // That someone is no longer clear can be recorded at any time.
    if (clearUntil !== null && person?.checkConsent?.withdrawnAt) throw kithError('CHECK_CONSENT_MISSING');
    const seen = check
      ? unwrap(checked<Person>(person ?? { personId }, check, now))
      : (person ?? { personId });
    const next = check ? await nextCheckDue(seen, table, now) : [];
    if (isSame) return { value: seen, writes: [writes.person(person, seen), ...next], events: [] };
    const after = vetted<Person>(seen, clearUntil);
    const paid = memberships.filter(
      (membership) => membership.kind === 'PAID_WORKER' && holdsPlace(membership, now),
    );
    const told = await Promise.all(
      paid.map((membership) => membershipChanged(store, membership, vetted(membership, clearUntil), now)),
    );
    const recorded = event({
      name: 'VettingRecorded',
      subject: personId,
      sequence: (person?.version ?? 0) + 1,
      data: { personId, clearUntil },
    });
    return {
      value: after,
      writes: [
        writes.person(person, after),
        ...told.flatMap((each) => each.writes),
        ...(await endsWith(clearUntil, personId, table)),
        ...next,
      ],
      events: [recorded, ...told.flatMap((each) => each.events)],
    };
  });
}
