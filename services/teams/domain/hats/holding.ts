import {
  addDays,
  dateOf,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import { holdsAt } from '../hat-grant.ts';
import type { Hat, Holder } from './hat.ts';

/** A holder went through how it is going, with the team: the next check-in is some weeks on (T11). Refusal: `NOT_FOUND`. */
export function checkedIn(hat: Hat, personId: PersonId, now: InstantText): Result<Hat> {
  const today = dateOf(now);
  return ofHolder(hat, personId, now, (holder) =>
    holder.checkedInOn === today
      ? holder
      : { ...holder, checkedInOn: today, checkInDue: addDays(today, hat.checkInWeeks * 7) },
  );
}

/**
 * A holder would like to hand over: they hold the hat until the next holder has it, and leave notes for them (T11).
 * Refusal: `NOT_FOUND` for someone who does not hold it.
 */
export function handingOver(hat: Hat, personId: PersonId, notes: string, now: InstantText): Result<Hat> {
  return ofHolder(hat, personId, now, (holder) =>
    holder.handOver?.notes === notes
      ? holder
      : { ...holder, handOver: { notes, at: holder.handOver?.at ?? now } },
  );
}

/** Who holds a hat now under this name. */
export function holderNow(hat: Hat, personId: PersonId, now: InstantText): Holder | undefined {
  return hat.holders.find((holder) => holder.personId === personId && holdsAt(holder, now));
}

function ofHolder(
  hat: Hat,
  personId: PersonId,
  now: InstantText,
  change: (holder: Holder) => Holder,
): Result<Hat> {
  const holder = holderNow(hat, personId, now);
  if (!holder) return refused(refusal('NOT_FOUND'));
  const after = change(holder);
  if (after === holder) return ok(hat);
  return ok({ ...hat, holders: hat.holders.map((one) => (one === holder ? after : one)) });
}
