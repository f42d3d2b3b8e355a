import { dateOf, type InstantText, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import type { Confirmation } from '../entered-consent.ts';
import type { Channel } from '../person.ts';

/** Who put something into the record, for whom, and by what way it came (T6). */
export interface Entry {
  readonly enteredBy: PersonId;
  readonly at: InstantText;
  /** How it came: `PAPER` when it was written by pen and then typed in. */
  readonly channel: Channel;
  /** The owner, when someone else typed it in for them. */
  readonly onBehalfOf?: PersonId;
  readonly confirmed?: Confirmation;
}

/** Who enters something, and what they say of how it came to be. */
export interface Entering {
  readonly by: PersonId;
  readonly channel?: Channel | undefined;
  readonly confirmed?: Confirmation | undefined;
}

/**
 * The record of an entry (T6). What anyone but the owner enters is entered on the owner's behalf, whoever they are.
 * Refusals: `CONFIRMATION_REQUIRED` for such an entry that the owner did not confirm; `BAD_INPUT` for a day that has not
 * come, and for the owner's own words with a confirmation.
 */
export function entered(
  { by, channel = 'APP', confirmed }: Entering,
  ownerId: PersonId,
  now: InstantText,
): Result<Entry> {
  const entry: Entry = { enteredBy: by, at: now, channel };
  if (by === ownerId) return confirmed ? notNeeded() : ok(entry);
  if (!confirmed) return refused(refusal('CONFIRMATION_REQUIRED'));
  if (confirmed.on > dateOf(now)) return badConfirmation('confirmed.on', 'It cannot lie ahead');
  return ok({ ...entry, onBehalfOf: ownerId, confirmed });
}

function notNeeded(): Result<never> {
  return badConfirmation('confirmed', 'Your own words need no confirmation');
}

function badConfirmation(field: string, problem: string): Result<never> {
  return refused(refusal('BAD_INPUT', { what: `${problem}.`, fields: [{ field, problem }] }));
}

/** Whether the owner entered it themselves: nothing else is ever shown as theirs (T6). */
export function isOwnWords({ onBehalfOf }: Entry): boolean {
  return onBehalfOf === undefined;
}

/** Whether two entries were made by the same person in the same way, whenever that was. */
export function enteredAlike(a: Entry, b: Entry): boolean {
  const key = ({ enteredBy, channel, confirmed }: Entry) =>
    [enteredBy, channel, confirmed?.how, confirmed?.on].join();
  return key(a) === key(b);
}
